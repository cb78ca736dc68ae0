package org.annalist.channel.telegram.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendRichMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.richtext.InputRichMessage;

/**
 * An answer with all its pages, which may go as one rich message instead. For one thread at a time.
 */
public final class PagedAnswer {
  private final List<AnswerMessage> pages = new ArrayList<>();
  private final Supplier<Optional<RichAnswer>> rich;
  private String title = "";
  private String remarks = "";
  private boolean isSent;
  private boolean isRefused;

  /**
   * Makes an answer without pages.
   *
   * @param rich makes the answer for a rich message, empty where there is none
   */
  public PagedAnswer(Supplier<Optional<RichAnswer>> rich) {
    this.rich = rich;
  }

  void add(AnswerMessage page) {
    pages.add(page);
  }

  /** Tells whether the answer was sent as a rich message, so that its pages are not. */
  public boolean isSent() {
    return isSent;
  }

  /** Learns that it was sent as a rich message. */
  public void sent() {
    isSent = true;
  }

  /** Learns that Telegram does not take it as a rich message. */
  public void refused() {
    isRefused = true;
  }

  /** Tells whether all of it stands on one page. */
  public boolean isOnePage() {
    return pages.size() == 1;
  }

  /** Puts a title, escaped, above what the rich message says. */
  void titled(String html) {
    title = "<h3>" + html + "</h3>";
  }

  /** Puts a remark, escaped, below what the rich message says. */
  void remarked(String html) {
    remarks += "<p>" + html + "</p>";
  }

  /** What a message is changed into, to be the rich message. */
  public Optional<Content> content() {
    return isRefused
        ? Optional.empty()
        : rich.get().map(answer -> new Content(content(answer), buttons(answer)));
  }

  /** A rich message with its buttons, which are null where there are none. */
  public record Content(InputRichMessage message, @Nullable ReplyKeyboard buttons) {}

  private InputRichMessage content(RichAnswer answer) {
    return InputRichMessage.builder()
        .html(title + answer.html() + remarks)
        .skipEntityDetection(true)
        .build();
  }

  private @Nullable ReplyKeyboard buttons(RichAnswer answer) {
    ReplyKeyboard all = pages.get(pages.size() - 1).getReplyMarkup();
    return all == null ? null : answer.buttons(all);
  }

  /** The rich message, with the first page's reply and the last page's buttons. */
  public Optional<SendRichMessage> rich() {
    return isRefused ? Optional.empty() : rich.get().map(this::rich);
  }

  private SendRichMessage rich(RichAnswer answer) {
    SendMessage first = pages.get(0);
    SendRichMessage message =
        SendRichMessage.builder().chatId(first.getChatId()).richMessage(content(answer)).build();
    message.setMessageThreadId(first.getMessageThreadId());
    message.setReplyParameters(first.getReplyParameters());
    message.setReplyMarkup(buttons(answer));
    return message;
  }
}
