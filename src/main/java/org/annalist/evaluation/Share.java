package org.annalist.evaluation;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Some of a number of things.
 *
 * @param part how many of them
 * @param whole how many there are in all
 */
record Share(int part, int whole) {
  static <T> Share of(Collection<T> all, Predicate<T> isPart) {
    return new Share((int) all.stream().filter(isPart).count(), all.size());
  }

  /** Returns the share of a hundred; 0 of nothing. */
  double percent() {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /** Returns such as {@code 9 of 12 (75.0 %)}. */
  String wording() {
    String numbers = part + " of " + whole;
    return whole == 0 ? numbers : numbers + String.format(Locale.ROOT, " (%.1f %%)", percent());
  }
}
