package org.annalist.channel.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.annalist.conversation.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Knows for a limited time which messages are the answer to which, and what they were about,
 * without a word of them. May be shared by threads.
 */
public interface SentAnswers {
  /** Knows nothing. */
  SentAnswers NONE =
      new SentAnswers() {
        @Override
        public void remember(Asked asked, Sent sent) {}

        @Override
        public List<Sent> answersTo(long chat, int question) {
          return List.of();
        }

        @Override
        public Optional<Turn> said(long chat, int message) {
          return Optional.empty();
        }

        @Override
        public void saidSince(long chat, int message, Turn said) {}

        @Override
        public void forget(long chat, int message) {}

        @Override
        public void forget(long person) {}

        @Override
        public Duration kept() {
          return Duration.ZERO;
        }
      };

  /** What a message is. */
  enum Kind {
    TEXT,
    PIN,
    PICTURE,
    POLL
  }

  /**
   * Where something was asked.
   *
   * @param chat the chat
   * @param person Telegram's id of the person who asked
   * @param question the number of the message with the question, or 0 where a button was pressed
   */
  record Asked(long chat, long person, int question) {}

  /**
   * A message that is an answer, or a part of one.
   *
   * @param message its number
   * @param kind what it is
   * @param digest tells whether another message would say the same
   * @param before what was said last before the question, or null where nothing was
   * @param said what the answer said, or null where it stated nothing
   */
  record Sent(int message, Kind kind, long digest, @Nullable Turn before, @Nullable Turn said) {}

  /**
   * Remembers a message that was sent, or what it was changed into.
   *
   * @param asked where the question was asked
   * @param sent the message
   */
  void remember(Asked asked, Sent sent);

  /**
   * Returns the answer to a question.
   *
   * @param chat the chat
   * @param question the number of the message with the question
   * @return its messages in their order; none where they are not known, or too old
   */
  List<Sent> answersTo(long chat, int question);

  /**
   * Returns what a message said.
   *
   * @param chat the chat
   * @param message the number of a message with an answer, or with the question to one
   * @return empty where it stated nothing, is not known, or is too old
   */
  Optional<Turn> said(long chat, int message);

  /**
   * Notes that a message which is known now says something else: another page of its answer.
   *
   * @param chat the chat
   * @param message the number of the message
   * @param said what it says
   */
  void saidSince(long chat, int message, Turn said);

  /**
   * Forgets a message.
   *
   * @param chat the chat
   * @param message its number
   */
  void forget(long chat, int message);

  /**
   * Forgets all answers to a person, in all chats.
   *
   * @param person Telegram's id of the person
   */
  void forget(long person);

  /** Returns for how long it is known which messages are the answer to which. */
  Duration kept();
}
