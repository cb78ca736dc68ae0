package org.annalist.question;

import java.util.List;
import java.util.Optional;
import org.annalist.text.Word;

/**
 * Lets a plain question word settle the intent where the classifier sees it as another question of
 * the same family: "in which month were the villages taken" asks when, whatever else stands there.
 */
final class QuestionWords {
  /** Above this the classifier is believed when it sees no single fact asked for. */
  private static final double SURE = 0.6;

  /** Below this a word or two, such as "victims", is no small talk. */
  private static final double SURE_OF_SMALL_TALK = 0.7;

  private QuestionWords() {}

  static Classification settle(List<Word> words, Classification classified) {
    if (isSocial(classified.intent()) && classified.confidence() < SURE_OF_SMALL_TALK) {
      Classification other = new Classification(Intent.WHAT, 0.5, classified.intent(), 0.5);
      return settle(words, other);
    }
    Optional<Intent> asked = AskedFor.in(words).filter(intent -> intent != Intent.WHAT);
    boolean isSettled =
        asked.isPresent() && asked.get() != classified.intent() && yields(classified);
    return isSettled
        ? new Classification(
            asked.get(),
            Math.max(0.5, 1 - classified.confidence()),
            classified.intent(),
            classified.confidence())
        : classified;
  }

  private static boolean isSocial(Intent intent) {
    return intent == Intent.HELP || intent == Intent.GREETING || intent == Intent.THANKS;
  }

  private static boolean yields(Classification classified) {
    return switch (classified.intent()) {
      case WHEN, WHERE, WHO, HOW_MANY, WHAT, WHY, WHICH, DURATION -> true;
      case ON_DATE, TIMELINE, LIST, COMPARE, FOLLOW_UP, OUT_OF_SCOPE, HELP, GREETING, THANKS ->
          classified.confidence() < SURE;
      case SOURCE -> classified.confidence() < SURE / 2;
    };
  }
}
