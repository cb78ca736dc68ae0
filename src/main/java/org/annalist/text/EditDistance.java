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
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      last[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] next = nextRow(beforeLast, last, from, to, row);
      beforeLast = last;
      last = next;
    }
    return last[to.length()];
  }

  private static int[] nextRow(int[] beforeLast, int[] last, String from, String to, int row) {
    int[] next = new int[last.length];
    next[0] = row;
    for (int column = 1; column < last.length; column++) {
      int changed = last[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
      next[column] = Math.min(changed, Math.min(last[column], next[column - 1]) + 1);
      if (isExchange(from, to, row, column)) {
        next[column] = Math.min(next[column], beforeLast[column - 2] + 1);
      }
    }
    return next;
  }

  private static boolean isExchange(String from, String to, int row, int column) {
    return row > 1
        && column > 1
        && from.charAt(row - 1) == to.charAt(column - 2)
        && from.charAt(row - 2) == to.charAt(column - 1);
  }
}
