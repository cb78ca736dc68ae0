package org.annalist.channel.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The method {@code editMessageText}, with the chat as a number and the result left as JSON. That
 * the message is gone, or says the same already, is no trouble: then the call is given up.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public final class EditedText extends BotApiMethod<ObjectNode> {
  private final long chat;
  private final int message;
  private final String html;
  private final @Nullable ReplyKeyboard buttons;

  private EditedText(long chat, int message, String html, @Nullable ReplyKeyboard buttons) {
    this.chat = chat;
    this.message = message;
    this.html = html;
    this.buttons = buttons;
  }

  /**
   * Makes the call.
   *
   * @param message the number of the message to change
   * @param text what it is to say, with its chat and its buttons, as {@link Composer} makes it
   * @return the call
   */
  public static EditedText of(int message, SendMessage text) {
    long chat = Long.parseLong(text.getChatId());
    return new EditedText(chat, message, text.getText(), text.getReplyMarkup());
  }

  @JsonProperty("chat_id")
  long chat() {
    return chat;
  }

  @JsonProperty("message_id")
  int message() {
    return message;
  }

  @JsonProperty("text")
  String html() {
    return html;
  }

  @JsonProperty("parse_mode")
  String parseMode() {
    return ParseMode.HTML;
  }

  @JsonProperty("link_preview_options")
  LinkPreviewOptions preview() {
    return LinkPreviewOptions.builder().isDisabled(true).build();
  }

  @JsonProperty("reply_markup")
  @Nullable ReplyKeyboard buttons() {
    return buttons;
  }

  @Override
  public String getMethod() {
    return "editMessageText";
  }

  @Override
  public ObjectNode deserializeResponse(String answer) throws TelegramApiRequestException {
    return deserializeResponse(answer, ObjectNode.class);
  }
}
