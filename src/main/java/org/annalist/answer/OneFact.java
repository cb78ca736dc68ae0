package org.annalist.answer;

import java.util.Set;
import org.annalist.question.AskedFor;
import org.annalist.question.Classification;
import org.annalist.question.Intent;
import org.annalist.question.Plurals;
import org.annalist.question.Question;

/**
 * Tells a question for one fact of some days from a question for all that happened in them: "in
 * which town did the army camp in May 1892?" is answered by a town, or not at all. Safe for several
 * threads.
 */
final class OneFact {
  private static final Set<Intent> OF_A_TIME = Set.of(Intent.ON_DATE, Intent.TIMELINE);
  private static final Set<Intent> OF_ONE = Set.of(Intent.WHERE, Intent.WHO, Intent.HOW_MANY);

  /** "Which change occurred in May 1892?" asks for what happened. */
  private static final Set<String> HAPPENS =
      Set.of("happen", "happens", "happened", "occur", "occurs", "occurred", "place");

  private OneFact() {}

  /** A question that seems to ask for a time, but has a word that asks for one fact, as such. */
  static Question reading(Question question) {
    return OF_A_TIME.contains(question.intent()) && !asksForSeveral(question)
        ? AskedFor.by(question.utterance())
            .filter(OF_ONE::contains)
            .map(intent -> asking(intent, question))
            .orElse(question)
        : question;
  }

  private static Question asking(Intent intent, Question question) {
    return question.with(
        Classification.certain(intent), question.mentions(), question.dates(), question.terms());
  }

  /** Whether one of a kind is asked for, by "which general", and not "which villages". */
  static boolean isWhichOne(Question question) {
    return question.intent() == Intent.WHICH
        && !asksForSeveral(question)
        && question.words().stream().noneMatch(word -> HAPPENS.contains(word.folded()));
  }

  /** "Which two towns" asks for one thing that is known of these days, as "which town" does. */
  private static boolean asksForSeveral(Question question) {
    return Outline.isOfEvents(question)
        || (Plurals.in(question.words()).isPresent() && !Plurals.areCounted(question.words()));
  }
}
