package org.annalist.text;

/**
 * How many slips of the finger lie between two words: letters added, left out, changed, or two
 * neighbours exchanged (optimal string alignment, a restricted form of the distance of Damerau,
 * 1964). Safe for several threads.
 */
public final class EditDistance {
  private EditDistance() {}

  /**
   * Counts the slips between two words.
   *
   * @param from a word
   * @param to another word
   * @return 0 for the same word
   */
  public static int between(String from, String to) {
    return between(from, to, Math.max(from.length(), to.length()));
  }

  /**
   * Counts the slips between two words, as long as there are few: what is more is not counted on,
   * which takes far less time.
   *
   * @param from a word
   * @param to another word
   * @param most how many slips are counted, at least 0
   * @return the number of slips, or a number above {@code most}
   */
  public static int between(String from, String to, int most) {
    if (Math.abs(from.length() - to.length()) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] next = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      last[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      if (fillRow(next, beforeLast, last, from, to, row, most) > most) {
        return most + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = next;
      next = free;
    }
    return last[to.length()];
  }

  /** Fills a row where it may hold few slips, and returns the least in it. */
  private static int fillRow(
      int[] next, int[] beforeLast, int[] last, String from, String to, int row, int most) {
    int first = Math.max(1, row - most);
    int end = Math.min(to.length(), row + most);
    next[first - 1] = first == 1 ? row : most + 1;
    int least = next[first - 1];
    for (int column = first; column <= end; column++) {
      int changed = last[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
      next[column] = Math.min(changed, Math.min(last[column], next[column - 1]) + 1);
      if (isExchange(from, to, row, column)) {
        next[column] = Math.min(next[column], beforeLast[column - 2] + 1);
      }
      least = Math.min(least, next[column]);
    }
    if (end < to.length()) {
      next[end + 1] = most + 1; // the next row looks there
    }
    return least;
  }

  private static boolean isExchange(String from, String to, int row, int column) {
    return row > 1
        && column > 1
        && from.charAt(row - 1) == to.charAt(column - 2)
        && from.charAt(row - 2) == to.charAt(column - 1);
  }
}
