package org.annalist.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.text.Word;

/**
 * Lets a plain question word settle the intent where the classifier sees it as another question of
 * the same family: "in which month were the villages taken" asks when, whatever else stands there.
 */
final class QuestionWords {
  /** Above this the classifier is believed when it sees no single fact asked for. */
  private static final double SURE = 0.6;

  /** Above this the classifier is believed though the question begins with "what". */
  private static final double VERY_SURE = 0.97;

  /** A question of so many words leans on nothing that was said before. */
  private static final int LONG = 8;

  /** Below this a word or two, such as "victims", is no small talk. */
  private static final double SURE_OF_SMALL_TALK = 0.7;

  private static final Set<String> ONLY_WHERE =
      Set.of("and", "so", "but", "ok", "where", "wheres", "s", "is", "was", "that", "this", "it");

  private QuestionWords() {}

  static Classification settle(List<Word> words, Classification classified) {
    if (SourceWords.askFor(words) && classified.intent() != Intent.SOURCE) {
      return new Classification(
          Intent.SOURCE, SURE, classified.intent(), classified.confidence() * (1 - SURE));
    }
    if (isSocial(classified.intent()) && classified.confidence() < SURE_OF_SMALL_TALK) {
      Classification other = new Classification(Intent.WHAT, 0.5, classified.intent(), 0.5);
      return settle(words, other);
    }
    return asked(words, classified)
        .filter(asked -> asked != classified.intent() && settles(asked, classified, words))
        .map(asked -> settled(asked, classified))
        .orElse(classified);
  }

  private static Classification settled(Intent asked, Classification classified) {
    return new Classification(
        asked,
        Math.max(0.5, 1 - classified.confidence()),
        classified.intent(),
        classified.confidence());
  }

  /** What the question word asks for; what happened on a day has a date or a word for it. */
  private static Optional<Intent> asked(List<Word> words, Classification classified) {
    Optional<Intent> asked = AskedFor.in(words);
    return asked.isEmpty() && classified.intent() == Intent.ON_DATE
        ? Optional.of(Intent.WHAT)
        : asked;
  }

  private static boolean settles(Intent asked, Classification classified, List<Word> words) {
    return asked == Intent.WHAT
        ? yieldsToWhat(classified, words)
        : yields(classified, words)
            || isNoSource(asked, classified, words)
            || isOneOfTwo(asked, classified, words)
            || isOnlyWhere(asked, words);
  }

  /** "What" asks for most things, so little yields to it. */
  private static boolean yieldsToWhat(Classification classified, List<Word> words) {
    return switch (classified.intent()) {
      case WHY -> classified.confidence() < VERY_SURE;
      case WHERE -> classified.confidence() < SURE;
      case COMPARE, ON_DATE -> !AskedFor.hasCueOf(classified.intent(), words);
      case FOLLOW_UP -> words.size() >= LONG;
      default -> false;
    };
  }

  /** "Who is to blame, the king or the duke?" asks who, and compares nothing. */
  private static boolean isOneOfTwo(Intent asked, Classification classified, List<Word> words) {
    return asked == Intent.WHO
        && classified.intent() == Intent.COMPARE
        && !AskedFor.hasCueOf(
            Intent.COMPARE, words.stream().filter(word -> !word.folded().equals("or")).toList());
  }

  /** "And where is that?" asks for a place, unless it goes on: "from", "written". */
  private static boolean isOnlyWhere(Intent asked, List<Word> words) {
    return asked == Intent.WHERE
        && words.stream().allMatch(word -> ONLY_WHERE.contains(word.folded()));
  }

  /** "Who approved that?" and "which river?" ask for no source: nothing is said or written. */
  private static boolean isNoSource(Intent asked, Classification classified, List<Word> words) {
    boolean asksForFact =
        switch (asked) {
          case WHO, WHICH, WHEN, HOW_MANY -> true;
          default -> false;
        };
    return asksForFact && classified.intent() == Intent.SOURCE && !SourceWords.areIn(words);
  }

  private static boolean isSocial(Intent intent) {
    return intent == Intent.HELP || intent == Intent.GREETING || intent == Intent.THANKS;
  }

  private static boolean asksForNames(List<Word> words) {
    return NameTheOne.isAskedFor(words)
        || NamesOf.areAskedFor(words.stream().map(Word::folded).toList());
  }

  private static boolean yields(Classification classified, List<Word> words) {
    return switch (classified.intent()) {
      case WHEN, WHERE, WHO, HOW_MANY, WHAT, WHY, WHICH, DURATION -> true;
      case COMPARE, ON_DATE ->
          classified.confidence() < SURE || !AskedFor.hasCueOf(classified.intent(), words);
      case FOLLOW_UP -> classified.confidence() < SURE || words.size() >= LONG;
      case LIST -> classified.confidence() < SURE || asksForNames(words);
      case TIMELINE, OUT_OF_SCOPE, HELP, GREETING, THANKS -> classified.confidence() < SURE;
      case SOURCE -> classified.confidence() < SURE / 2;
    };
  }
}
