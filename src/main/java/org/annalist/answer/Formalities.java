package org.annalist.answer;

import java.util.Optional;
import org.annalist.question.Doubt;
import org.annalist.question.Intent;
import org.annalist.question.Question;

/** Answers what needs no claim: a greeting, an impossible date, a message that asks nothing. */
final class Formalities {
  private final Introductions introductions;

  Formalities(Introductions introductions) {
    this.introductions = introductions;
  }

  /** The answer, or empty where something is to be looked up. */
  Optional<Answer> of(Question question) {
    if (!question.impossibleDates().isEmpty()) {
      var impossible = question.impossibleDates().get(0);
      return Optional.of(
          new Answer.Invalid(impossible.text() + ": " + impossible.finding(), impossible.mend()));
    }
    if (isEmpty(question)) {
      return Optional.of(unknown(Answer.Reason.NOT_UNDERSTOOD));
    }
    if (doubtsNothing(question)) {
      return Optional.of(unknown(Answer.Reason.NOTHING_BEFORE));
    }
    return switch (question.intent()) {
      case GREETING -> Optional.of(talk(TalkTopic.GREETING));
      case THANKS -> Optional.of(talk(TalkTopic.THANKS));
      case HELP -> Optional.of(talk(TalkTopic.HELP));
      case SOURCE, FOLLOW_UP ->
          question.mentions().isEmpty() && question.terms().isEmpty() && question.dates().isEmpty()
              ? Optional.of(unknown(Answer.Reason.NOTHING_BEFORE))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "Is that true?", where nothing was told that may be doubted: no claim is near it. */
  private static boolean doubtsNothing(Question question) {
    return question.mentions().isEmpty()
        && question.dates().isEmpty()
        && Doubt.of(question.utterance()).isPresent();
  }

  private Answer unknown(Answer.Reason reason) {
    return new Answer.Unknown(reason, "", introductions.all());
  }

  private Answer talk(TalkTopic topic) {
    return new Answer.Talk(topic, introductions.all());
  }

  /** Nothing is left to look up: no name, no date, no word that tells anything. */
  private static boolean isEmpty(Question question) {
    return question.mentions().isEmpty()
        && question.dates().isEmpty()
        && question.terms().isEmpty()
        && (question.intent().asksForClaims() || question.intent() == Intent.OUT_OF_SCOPE);
  }
}
