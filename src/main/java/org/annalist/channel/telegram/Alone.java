package org.annalist.channel.telegram;

import java.util.Optional;
import java.util.function.Predicate;
import org.annalist.channel.telegram.Answering.Answered;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.Turn;

/**
 * Asks questions that stand for themselves: they do not lean on what was said before, and where
 * they come to nothing, what comes next leans on that as if they had not been asked. May be shared
 * by threads.
 *
 * @param answering answers questions
 * @param dialogue knows what was said before
 */
public record Alone(Answering answering, Dialogue dialogue) {
  /**
   * Asks a question.
   *
   * @param place who asks where
   * @param utterance the question
   * @param isOfUse tells an answer from one that comes to nothing
   * @return the answer, or one that offers a name which is nearly meant; empty where it comes to
   *     nothing
   */
  public Optional<Answered> ask(Place place, String utterance, Predicate<Answered> isOfUse) {
    String conversation = place.conversation();
    Optional<Turn> before = dialogue.last(conversation);
    dialogue.forget(conversation);
    Answered answered = answering.answered(place, utterance);
    if (isOfUse.test(answered)) {
      return Optional.of(answered);
    }
    dialogue.goBack(conversation, before);
    return answering.hasNearName(utterance) ? Optional.of(answered) : Optional.empty();
  }
}
