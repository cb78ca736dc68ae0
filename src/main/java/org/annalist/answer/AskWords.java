package org.annalist.answer;

import java.util.HashSet;
import java.util.Set;
import org.annalist.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A question by the word that it begins with, such as "where", and by its longer words; these are
 * worked out when they are asked for, as most questions are told apart without. For one use by one
 * thread.
 */
final class AskWords {
  /** Such as "who", "was" and "the". */
  private static final int SHORT = 3;

  private final String text;
  private final String first;
  private @Nullable Set<String> all;
  private @Nullable Set<String> telling;

  AskWords(String text) {
    this.text = text;
    this.first = beginning(Folding.fold(beginning(text)));
  }

  /** What stands before the first space. */
  private static String beginning(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  String text() {
    return text;
  }

  String first() {
    return first;
  }

  /** Without the short words that any question has. */
  Set<String> all() {
    Set<String> known = all;
    if (known == null) {
      known = words(Folding.fold(text));
      all = known;
    }
    return known;
  }

  /**
   * Those that tell the question from others with the same first word.
   *
   * @param common what tells nothing; the same each time
   */
  Set<String> telling(Set<String> common) {
    Set<String> known = telling;
    if (known == null) {
      known = new HashSet<>(all());
      known.remove(first);
      known.removeAll(common);
      telling = known;
    }
    return known;
  }

  private static Set<String> words(String folded) {
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int at = 0; at <= folded.length(); at++) {
      if (at == folded.length() || !isOfWord(folded.charAt(at))) {
        if (at - start > SHORT) {
          words.add(folded.substring(start, at));
        }
        start = at + 1;
      }
    }
    return words;
  }

  private static boolean isOfWord(char letter) {
    return Character.isLetterOrDigit(letter);
  }
}
