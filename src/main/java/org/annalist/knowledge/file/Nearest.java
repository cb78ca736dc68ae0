package org.annalist.knowledge.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.text.EditDistance;

/** Finds the word that was probably meant. */
final class Nearest {
  private static final int LONGEST = 80;

  private Nearest() {}

  /**
   * Returns the known word with the fewest letters to change, if these are few beside its length,
   * or a known word that begins with the one written.
   */
  static Optional<String> to(String word, Collection<String> known) {
    int most = word.length() < 4 ? 1 : Math.max(2, word.length() / 3);
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    Map<String, Integer> distances =
        known.stream()
            .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
            .distinct()
            .collect(
                Collectors.toMap(candidate -> candidate, near -> EditDistance.between(word, near)));
    return distances.entrySet().stream()
        .filter(entry -> entry.getValue() <= most)
        .min(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .or(() -> beginningWith(word, known));
  }

  /** Returns {@code "Did you mean …? "}, or an empty text where no known word is near. */
  static String question(String word, Collection<String> known) {
    return to(word, known).map(near -> "Did you mean " + near + "? ").orElse("");
  }

  private static Optional<String> beginningWith(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> word.length() > 2 && candidate.startsWith(word))
        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
  }
}
