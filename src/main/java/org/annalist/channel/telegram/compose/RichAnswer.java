package org.annalist.channel.telegram.compose;

import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * A whole answer as a rich message. Immutable.
 *
 * @param html what it says
 * @param pageKind the kind of the buttons that turn the pages of a list, which one message needs as
 *     little as links with the numbers of one page; empty where it is to have all buttons
 */
public record RichAnswer(String html, String pageKind) {
  /** Returns the buttons without those that are for pages. */
  ReplyKeyboard buttons(ReplyKeyboard all) {
    if (pageKind.isEmpty() || !(all instanceof InlineKeyboardMarkup markup)) {
      return all;
    }
    List<InlineKeyboardRow> rows =
        markup.getKeyboard().stream()
            .filter(row -> row.stream().noneMatch(this::isOfPage))
            .toList();
    return new InlineKeyboardMarkup(rows);
  }

  private boolean isOfPage(InlineKeyboardButton button) {
    String data = button.getCallbackData();
    return data == null ? button.getText().startsWith("[") : data.startsWith(pageKind + ":");
  }
}
