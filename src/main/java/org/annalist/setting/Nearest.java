package org.annalist.setting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.annalist.text.EditDistance;

/** Finds the name that was probably meant. */
final class Nearest {
  private Nearest() {}

  /**
   * Returns the name with the fewest letters added, left out or changed, if those are few enough
   * for a slip: at most a third of what was written.
   */
  static Optional<String> to(String written, Collection<String> names) {
    String lower = written.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(
            name ->
                EditDistance.between(lower, name.toLowerCase(Locale.ROOT)) * 3 <= written.length())
        .min(
            Comparator.comparingInt(
                (String name) -> EditDistance.between(lower, name.toLowerCase(Locale.ROOT))));
  }
}
