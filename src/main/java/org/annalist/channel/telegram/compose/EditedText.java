package org.annalist.channel.telegram.compose;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.annalist.channel.telegram.page.Markup;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.richtext.InputRichMessage;

/**
 * The method {@code editMessageText}. That the message is gone, or says the same already, is no
 * trouble: then the call is given up, unless it has something to send instead of a message that is
 * gone.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public final class EditedText extends EditedMessage {
  /** Without it, a server may leave the buttons that are there. */
  private static final InlineKeyboardMarkup NONE = new InlineKeyboardMarkup(List.of());

  private final @Nullable String html;
  private final @Nullable String parseMode;
  private final transient @Nullable PartialBotApiMethod<?> anew;
  private final transient @Nullable PagedAnswer answer;
  private final @Nullable InputRichMessage rich;

  private EditedText(
      long chat,
      int message,
      @Nullable String html,
      @Nullable String parseMode,
      ReplyKeyboard buttons,
      @Nullable PartialBotApiMethod<?> anew,
      @Nullable PagedAnswer answer,
      @Nullable InputRichMessage rich) {
    super(chat, message, buttons);
    this.html = html;
    this.parseMode = parseMode;
    this.anew = anew;
    this.answer = answer;
    this.rich = rich;
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
    ReplyKeyboard buttons = text.getReplyMarkup();
    return new EditedText(
        chat,
        message,
        text.getText(),
        ParseMode.HTML,
        buttons == null ? NONE : buttons,
        null,
        text instanceof AnswerMessage page ? page.whole() : null,
        null);
  }

  /**
   * Returns the same call, with another that is made where the message is gone.
   *
   * @param other the other call
   * @return the call
   */
  public EditedText orElse(PartialBotApiMethod<?> other) {
    return new EditedText(chat(), message(), html, parseMode, buttons(), other, answer, rich);
  }

  /** The same words without anything that Telegram may have taken amiss. */
  public EditedText plain() {
    String visible = html == null ? null : Markup.visible(html);
    return new EditedText(chat(), message(), visible, null, NONE, anew, null, null);
  }

  /** The same message changed into a rich one. */
  public EditedText rich(PagedAnswer.Content content) {
    ReplyKeyboard under = content.buttons() == null ? NONE : content.buttons();
    return new EditedText(chat(), message(), null, null, under, null, null, content.message());
  }

  /** What to send where the message is gone. */
  public Optional<PartialBotApiMethod<?>> anew() {
    return Optional.ofNullable(anew);
  }

  /** The answer that the message is changed into, where that may be a rich message. */
  public Optional<PagedAnswer> answer() {
    return Optional.ofNullable(answer);
  }

  @JsonProperty("text")
  @Nullable String html() {
    return html;
  }

  @JsonProperty("parse_mode")
  @Nullable String parseMode() {
    return parseMode;
  }

  @JsonProperty("link_preview_options")
  @Nullable LinkPreviewOptions preview() {
    return rich == null ? LinkPreviewOptions.builder().isDisabled(true).build() : null;
  }

  @JsonProperty("rich_message")
  @Nullable InputRichMessage rich() {
    return rich;
  }

  @Override
  public String getMethod() {
    return "editMessageText";
  }
}
