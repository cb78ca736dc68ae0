package org.annalist.channel.telegram;

import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** The feature that answers questions, wherever they come from. May be shared by threads. */
public interface Answering extends Feature {
  /**
   * Tells how the bot is called, before anything is asked.
   *
   * @param botName its user name without {@code @}, or an empty text
   */
  default void introduce(String botName) {}

  /**
   * An answer with its messages.
   *
   * @param reply how the question was understood, and the answer
   * @param messages the answer, one message or more
   */
  record Answered(Reply reply, List<SendMessage> messages) {
    /** Tells whether the question names anything that is known, or a time. */
    public boolean namesSomething() {
      return !reply.question().mentions().isEmpty()
          || !reply.question().dates().isEmpty()
          || reply.answer() instanceof Answer.Clarify;
    }
  }

  /**
   * Answers a question.
   *
   * @param place who asked where
   * @param utterance the question as typed
   * @return the answer
   */
  Answered answered(Place place, String utterance);

  /**
   * Answers a question, where only the messages are of interest.
   *
   * @param place who asked where
   * @param utterance the question as typed
   * @return the answer, one message or more
   */
  default List<SendMessage> answer(Place place, String utterance) {
    return answered(place, utterance).messages();
  }

  /**
   * Tells whether a question without an answer has a word in it that is nearly a name, which the
   * answer then offers.
   *
   * @param utterance the question as typed
   */
  default boolean hasNearName(String utterance) {
    return false;
  }

  /**
   * Opens an answer that somebody has shared.
   *
   * @param place who opened it where
   * @param payload what stood in the link, perhaps made up by somebody
   * @return the calls that show the answer with its picture or pin, or empty where the link is to
   *     none that is known
   */
  default Optional<List<PartialBotApiMethod<?>>> open(Place place, String payload) {
    return Optional.empty();
  }

  /**
   * Goes back to an answer that somebody replies to: what follows in the conversation leans on it.
   *
   * @param place who replies where
   * @param earlier the message that is replied to, the bot's or anybody's
   * @return false where it is not known what that stated, or it stated nothing
   */
  default boolean resume(Place place, Message earlier) {
    return false;
  }

  /**
   * Offers answers to somebody who types the bot's name and a question in another chat.
   *
   * @param query what has been typed so far
   * @return the calls to make, none where there is nothing to offer
   */
  default List<? extends PartialBotApiMethod<?>> offer(InlineQuery query) {
    return List.of();
  }

  /**
   * Returns what is known of the messages with answers.
   *
   * @return always the same
   */
  default SentAnswers sent() {
    return SentAnswers.NONE;
  }
}
