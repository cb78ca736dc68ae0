package org.annalist.channel.telegram.compose;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A method that changes a message, with the chat as a number and the result left as JSON, which is
 * what Telegram documents; the library has both as something else.
 */
abstract class EditedMessage extends BotApiMethod<ObjectNode> {
  private final long chat;
  private final int message;
  private final ReplyKeyboard buttons;

  /**
   * Makes the call.
   *
   * @param message the number of the message
   * @param buttons all buttons that are under it from now on
   */
  EditedMessage(long chat, int message, ReplyKeyboard buttons) {
    this.chat = chat;
    this.message = message;
    this.buttons = buttons;
  }

  @JsonProperty("chat_id")
  final long chat() {
    return chat;
  }

  @JsonProperty("message_id")
  final int message() {
    return message;
  }

  @JsonProperty("reply_markup")
  final ReplyKeyboard buttons() {
    return buttons;
  }

  @Override
  public final ObjectNode deserializeResponse(String answer) throws TelegramApiRequestException {
    return deserializeResponse(answer, ObjectNode.class);
  }
}
