package org.annalist.channel.telegram.compose;

import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/**
 * A page of an answer, which knows how the whole answer is sent as one rich message instead. For
 * one thread at a time.
 */
public final class AnswerMessage extends SendMessage {
  private final transient PagedAnswer whole;

  /** Makes a page, the next of its answer. */
  public AnswerMessage(String chat, String html, PagedAnswer whole) {
    super(chat, html);
    this.whole = whole;
    whole.add(this);
  }

  /** The answer that this is a page of. */
  public PagedAnswer whole() {
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
}
