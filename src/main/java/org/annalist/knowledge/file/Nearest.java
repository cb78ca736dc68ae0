package org.annalist.knowledge.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
            .collect(Collectors.toMap(candidate -> candidate, near -> distance(word, near)));
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

  /** Letters to insert, delete or change. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
