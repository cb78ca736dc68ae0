package org.annalist.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.annalist.text.EditDistance;
import org.annalist.text.Word;

/**
 * Mends question words with one slip, which are too short for the {@link Spelling}: {@code hwo many
 * died}, {@code whre did it fall}. Only where a question word stands: first, or before a word that
 * follows one; and only a word that is known nowhere. Safe for several threads.
 */
final class QuestionSlips {
  private static final List<String> QUESTION_WORDS =
      List.of("when", "where", "what", "which", "who", "why", "how", "whom", "whose");

  /** What stands behind a question word. */
  private static final Set<String> FOLLOWING =
      Set.of(
          "did",
          "do",
          "does",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "can",
          "could",
          "will",
          "would",
          "happened",
          "happens",
          "many",
          "much",
          "long",
          "far",
          "often");

  private static final Set<String> BEHIND_HOW = Set.of("many", "much", "long", "far", "often");

  /** "How did it end?", while "Who was killed?" is the commoner of the two. */
  private static final Set<String> OFTEN_BEHIND_HOW = Set.of("did", "do", "does", "can");

  private static final String HAPPENED = "happened";
  private static final Set<String> FORMS_OF_HAPPEN = Set.of("happen", "happens", "happening");
  private static final int MOST_IN_HAPPENED = 2;
  private static final int SHORTEST_HAPPENED = 5;

  private static final String ACCORDING = "according";
  private static final int MOST_IN_ACCORDING = 3;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  /** So short a word in capitals is most often an abbreviation. */
  private static final int ABBREVIATION = 4;

  private QuestionSlips() {}

  /**
   * Mends question words.
   *
   * @param utterance the message as typed
   * @param words its words
   * @param isKnown whether a word stands anywhere in the knowledge or its training
   * @return the same words in the same places
   */
  static List<Word> mend(String utterance, List<Word> words, Predicate<String> isKnown) {
    List<Word> mended = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String next = i + 1 < words.size() ? words.get(i + 1).folded() : "";
      boolean mayAsk = i == 0 || FOLLOWING.contains(next);
      if (mayAsk && mayBe(word, utterance)) {
        Optional<String> meant = meant(word.folded(), next, isKnown);
        if (meant.isPresent()) {
          mended.set(i, new Word(meant.get(), word.span()));
        }
      }
      if (i > 0 && mended.get(i - 1).folded().equals("what") && isHappened(word.folded())) {
        mended.set(i, new Word(HAPPENED, word.span()));
      }
      if (next.equals("to") && isAccording(word.folded())) {
        mended.set(i, new Word(ACCORDING, word.span()));
      }
    }
    return mended;
  }

  /** The word that is asked with most, and one of the hardest to spell. */
  private static boolean isHappened(String typed) {
    return typed.startsWith("ha")
        && typed.length() > SHORTEST_HAPPENED
        && !FORMS_OF_HAPPEN.contains(typed)
        && EditDistance.between(typed, HAPPENED, MOST_IN_HAPPENED) <= MOST_IN_HAPPENED;
  }

  /** "Acc to the museum", "acording to the museum". */
  private static boolean isAccording(String typed) {
    return typed.equals("acc")
        || (typed.startsWith("ac")
            && EditDistance.between(typed, ACCORDING, MOST_IN_ACCORDING) <= MOST_IN_ACCORDING);
  }

  private static boolean mayBe(Word word, String utterance) {
    int length = word.folded().length();
    String typed = word.span().of(utterance);
    boolean isAbbreviation =
        length > 1
            && length <= ABBREVIATION
            && typed.equals(typed.toUpperCase(Locale.ROOT))
            && !utterance.equals(utterance.toUpperCase(Locale.ROOT));
    return length <= LONGEST && !word.isNumber() && !isAbbreviation;
  }

  private static Optional<String> meant(String typed, String next, Predicate<String> isKnown) {
    if (typed.equals("y")) {
      return FOLLOWING.contains(next) && !BEHIND_HOW.contains(next)
          ? Optional.of("why")
          : Optional.empty();
    }
    if (typed.length() < SHORTEST || QUESTION_WORDS.contains(typed) || isKnown.test(typed)) {
      return Optional.empty();
    }
    List<String> near =
        QUESTION_WORDS.stream().filter(word -> EditDistance.between(typed, word, 1) <= 1).toList();
    return only(near)
        .or(() -> howOrWho(near, next))
        .or(() -> only(withSameConsonants(typed, near)));
  }

  private static Optional<String> only(List<String> words) {
    return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
  }

  /** A vowel is sooner left out than a consonant. */
  private static List<String> withSameConsonants(String typed, List<String> near) {
    return near.stream().filter(word -> consonants(word).equals(consonants(typed))).toList();
  }

  private static String consonants(String word) {
    StringBuilder consonants = new StringBuilder(word.length());
    word.chars().filter(c -> "aeiou".indexOf(c) < 0).forEach(c -> consonants.append((char) c));
    return consonants.toString();
  }

  private static Optional<String> howOrWho(List<String> near, String next) {
    if (!near.contains("how") || !near.contains("who")) {
      return Optional.empty();
    }
    boolean asksHow = BEHIND_HOW.contains(next) || OFTEN_BEHIND_HOW.contains(next);
    return Optional.of(asksHow ? "how" : "who");
  }
}
