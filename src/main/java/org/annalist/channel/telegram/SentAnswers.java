package org.annalist.channel.telegram;

import java.util.OptionalInt;

/**
 * Knows for a limited time which message is the answer to which: their numbers, and nothing else.
 * May be shared by threads.
 */
public interface SentAnswers {
  /** Knows nothing. */
  SentAnswers NONE =
      new SentAnswers() {
        @Override
        public void remember(long chat, int question, int answer) {}

        @Override
        public OptionalInt answerTo(long chat, int question) {
          return OptionalInt.empty();
        }

        @Override
        public void forget(long chat) {}
      };

  /**
   * Remembers an answer.
   *
   * @param chat the chat
   * @param question the number of the message with the question
   * @param answer the number of the message with the answer
   */
  void remember(long chat, int question, int answer);

  /**
   * Returns the answer to a question.
   *
   * @param chat the chat
   * @param question the number of the message with the question
   * @return the number of the message, or empty where it is not known, or too old
   */
  OptionalInt answerTo(long chat, int question);

  /**
   * Forgets all of a chat.
   *
   * @param chat the chat
   */
  void forget(long chat);
}
