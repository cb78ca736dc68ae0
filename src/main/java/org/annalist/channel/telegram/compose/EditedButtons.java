package org.annalist.channel.telegram.compose;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The method {@code editMessageReplyMarkup}, with the chat as a number and the result left as JSON.
 */
public final class EditedButtons extends BotApiMethod<ObjectNode> {
  private final long chat;
  private final int message;
  private final InlineKeyboardMarkup buttons;

  /**
   * Makes the call.
   *
   * @param message the number of the message
   * @param rows all buttons that are under it from now on
   */
  public EditedButtons(long chat, int message, List<InlineKeyboardRow> rows) {
    this.chat = chat;
    this.message = message;
    this.buttons = new InlineKeyboardMarkup(rows);
  }

  @JsonProperty("chat_id")
  long chat() {
    return chat;
  }

  @JsonProperty("message_id")
  int message() {
    return message;
  }

  @JsonProperty("reply_markup")
  InlineKeyboardMarkup buttons() {
    return buttons;
  }

  @Override
  public String getMethod() {
    return "editMessageReplyMarkup";
  }

  @Override
  public ObjectNode deserializeResponse(String answer) throws TelegramApiRequestException {
    return deserializeResponse(answer, ObjectNode.class);
  }
}
