package org.annalist.search;

import java.util.Arrays;

/**
 * Where one word or entity stands: the rows of claims that have it, and for each row in which of
 * the claim's known questions, told by bits. Grows; written by one thread at a time, read by any.
 */
final class Column {
  /** Nothing stands in it. */
  static final Column EMPTY = new Column();

  private int[] rows = new int[2];
  private long[] asks = new long[2];

  /** Written last and read first, so that whoever reads it finds the rest. */
  private volatile int size;

  /** Takes what a row has. */
  interface Reader {
    /**
     * Takes what a row has.
     *
     * @param place the place of the row among those that are looked for
     * @param asks the known questions that have it; none where only the claim itself does
     */
    void read(int place, long asks);
  }

  /** Adds a row, or to what the row has that was added last; it is read when it is complete. */
  void add(int row, long ofAsks) {
    int at = size;
    if (at > 0 && rows[at - 1] == row) {
      asks[at - 1] |= ofAsks;
      return;
    }
    if (at == rows.length) {
      rows = Arrays.copyOf(rows, at + (at >> 1) + 1);
      asks = Arrays.copyOf(asks, rows.length);
    }
    rows[at] = row;
    asks[at] = ofAsks;
    size = at + 1;
  }

  /** Reads what some rows have; the others are passed over. */
  void read(Slots wanted, Reader reader) {
    int all = size;
    int[] among = rows;
    long[] ofAsks = asks;
    for (int i = wanted.next(among, 0, all); i < all; i = wanted.next(among, i + 1, all)) {
      reader.read(wanted.of(among[i]), ofAsks[i]);
    }
  }
}
