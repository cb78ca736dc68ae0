package org.annalist.channel.telegram.compose;

import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** The method {@code editMessageReplyMarkup}. */
public final class EditedButtons extends EditedMessage {
  /**
   * Makes the call.
   *
   * @param message the number of the message
   * @param rows all buttons that are under it from now on
   */
  public EditedButtons(long chat, int message, List<InlineKeyboardRow> rows) {
    super(chat, message, new InlineKeyboardMarkup(rows));
  }

  @Override
  public String getMethod() {
    return "editMessageReplyMarkup";
  }
}
