package org.annalist.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.annalist.text.Word;

/**
 * Finds the sentences that stand beside a question and are on the one who asks: "My uncle never
 * came home from the war. How many are missing?" Such a remark may say what is spoken of, so a name
 * in it counts where the question has none; its other words do not.
 */
final class Remarks {
  private static final Set<String> OF_WHO_ASKS =
      Set.of("i", "im", "ive", "id", "my", "me", "we", "our", "us", "you", "your", "here");

  /** What a sentence on the one who asks begins with. */
  private static final Set<String> BEGINNINGS = Set.of("i", "im", "ive", "my", "we", "our");

  /** What a sentence of mere politeness begins with, whatever else it says. */
  private static final Set<String> POLITE =
      Set.of("thanks", "thank", "thx", "sorry", "apologies", "hello", "hi", "hey", "greetings");

  /** What points at something said before, so that those words are needed. */
  private static final Set<String> POINTING =
      Set.of(
          "it", "its", "he", "him", "his", "she", "her", "they", "them", "their", "this", "that",
          "these", "those", "there", "then", "one");

  /** What says of what a message is: "my son has to write about the Rising". */
  private static final Set<String> SAYING_OF_WHAT =
      Set.of("about", "of", "on", "regarding", "concerning", "called", "titled");

  /** A question of fewer words does not stand by itself. */
  private static final int WHOLE = 4;

  private Remarks() {}

  /**
   * The sentences without remarks.
   *
   * @param sentences those of a message
   * @param isNamed whether a word belongs to a name or a date
   * @return the words that are left of each sentence; all of them where nothing else asks
   */
  static List<List<Word>> without(List<List<Word>> sentences, Predicate<Word> isNamed) {
    List<List<Word>> asked = sentences.stream().filter(Remarks::asks).toList();
    if (asked.isEmpty() || sentences.size() == 1) {
      return sentences;
    }
    List<List<Word>> kept = new ArrayList<>();
    for (List<Word> sentence : sentences) {
      kept.add(asks(sentence) ? sentence : kept(sentence, asked, isNamed));
    }
    return kept;
  }

  private static boolean asks(List<Word> sentence) {
    return AskedFor.in(sentence).isPresent();
  }

  /** What counts of a sentence that asks nothing, beside some that ask. */
  private static List<Word> kept(
      List<Word> sentence, List<List<Word>> asked, Predicate<Word> isNamed) {
    boolean isAskedWithNames = asked.stream().anyMatch(s -> s.stream().anyMatch(isNamed));
    String first = sentence.get(0).folded();
    if (POLITE.contains(first)) {
      return List.of();
    }
    List<Word> named = sentence.stream().filter(isNamed).toList();
    if (isAskedWithNames) {
      boolean isRemark =
          BEGINNINGS.contains(first)
              || (named.isEmpty()
                  && sentence.stream().anyMatch(word -> OF_WHO_ASKS.contains(word.folded())));
      return isRemark ? List.of() : sentence;
    }
    boolean isWhole = asked.stream().anyMatch(s -> s.size() >= WHOLE);
    boolean isNeeded =
        named.isEmpty() && (saysOfWhat(sentence) || asked.stream().anyMatch(Remarks::points));
    return BEGINNINGS.contains(first) && isWhole && !isNeeded ? named : sentence;
  }

  /** Whether words say of what something is: "I read about the Rising". */
  static boolean saysOfWhat(List<Word> sentence) {
    return sentence.stream().anyMatch(word -> SAYING_OF_WHAT.contains(word.folded()));
  }

  /** Whether words point at something said before, so that those words are needed. */
  static boolean points(List<Word> sentence) {
    return sentence.stream().anyMatch(word -> POINTING.contains(word.folded()));
  }
}
