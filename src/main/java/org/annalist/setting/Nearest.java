package org.annalist.setting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

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
        .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) * 3 <= written.length())
        .min(
            Comparator.comparingInt(
                (String name) -> distance(lower, name.toLowerCase(Locale.ROOT))));
  }

  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      above = nextRow(above, from.charAt(row - 1), row, to);
    }
    return above[to.length()];
  }

  private static int[] nextRow(int[] above, char letter, int row, String to) {
    int[] distances = new int[above.length];
    distances[0] = row;
    for (int column = 1; column < above.length; column++) {
      int changed = above[column - 1] + (letter == to.charAt(column - 1) ? 0 : 1);
      int added = Math.min(above[column], distances[column - 1]) + 1;
      distances[column] = Math.min(changed, added);
    }
    return distances;
  }
}
