package org.annalist.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendRichMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.richtext.InputRichMessage;

/**
 * A page of an answer, which knows how the whole answer is sent as one rich message instead. For
 * one thread at a time.
 */
final class AnswerMessage extends SendMessage {
  private final transient Whole whole;

  /** Makes a page, the next of its answer. */
  AnswerMessage(String chat, String html, Whole whole) {
    super(chat, html);
    this.whole = whole;
    whole.pages.add(this);
  }

  /** The answer that this is a page of. */
  Whole whole() {
    return whole;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** An answer with all its pages. */
  static final class Whole {
    private final List<AnswerMessage> pages = new ArrayList<>();
    private final Supplier<Optional<RichAnswer>> rich;
    private boolean isSent;
    private boolean isRefused;
    private String remarks = "";

    /**
     * Makes an answer without pages.
     *
     * @param rich makes the answer for a rich message, empty where there is none
     */
    Whole(Supplier<Optional<RichAnswer>> rich) {
      this.rich = rich;
    }

    /** Tells whether the answer was sent as a rich message, so that its pages are not. */
    boolean isSent() {
      return isSent;
    }

    void sent() {
      isSent = true;
    }

    /** Adds what stands below a rich message, too. */
    void remark(String html) {
      remarks += html;
    }

    void refused() {
      isRefused = true;
    }

    /** The rich message, with the first page's reply and the last page's buttons. */
    Optional<SendRichMessage> rich() {
      return isRefused ? Optional.empty() : rich.get().map(this::rich);
    }

    private SendRichMessage rich(RichAnswer answer) {
      SendMessage first = pages.get(0);
      SendRichMessage message =
          SendRichMessage.builder()
              .chatId(first.getChatId())
              .richMessage(
                  InputRichMessage.builder()
                      .html(answer.html() + remarks)
                      .skipEntityDetection(true)
                      .build())
              .build();
      message.setMessageThreadId(first.getMessageThreadId());
      message.setReplyParameters(first.getReplyParameters());
      ReplyKeyboard buttons = pages.get(pages.size() - 1).getReplyMarkup();
      message.setReplyMarkup(buttons == null ? null : answer.buttons(buttons));
      return message;
    }
  }
}
