package org.annalist.channel.telegram;

import java.util.function.IntConsumer;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** A message whose number is of use once it is sent. */
@SuppressWarnings("EqualsAndHashCode") // two are the same where they say the same
final class NotedMessage extends SendMessage {
  private final transient SendMessage original;
  private final transient IntConsumer number;

  /**
   * Copies a message.
   *
   * @param message a message as {@link Composer} makes it
   * @param number takes the number of the message when it is sent
   */
  NotedMessage(SendMessage message, IntConsumer number) {
    super(message.getChatId(), message.getText());
    setParseMode(message.getParseMode());
    setMessageThreadId(message.getMessageThreadId());
    setLinkPreviewOptions(message.getLinkPreviewOptions());
    setReplyParameters(message.getReplyParameters());
    setReplyMarkup(message.getReplyMarkup());
    this.original = message;
    this.number = number;
  }

  /** The message that this is a copy of. */
  SendMessage original() {
    return original;
  }

  void isSent(int id) {
    number.accept(id);
  }
}
