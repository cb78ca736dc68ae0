package org.annalist.search;

import org.jspecify.annotations.Nullable;

/**
 * Where one word or entity stands: the rows of claims that have it, and for each row in which of
 * the claim's known questions, told by bits. Grows by blocks, so that nothing is copied and left
 * behind; written by one thread at a time, read by any.
 */
final class Column {
  /** Rows are less than this: numbers of half the size are read in half the time. */
  static final int MOST_ROWS = Character.MAX_VALUE + 1;

  /** Nothing stands in it. */
  static final Column EMPTY = new Column();

  private final Block first = new Block(4);
  private Block last = first;

  /** Where the next row goes in the last block. */
  private int next;

  /** Written last and read first, so that whoever reads it finds the rest. */
  private volatile int size;

  /** Some rows, and the block after them once it is full. */
  private static final class Block {
    private final char[] rows;

    /** The lower half of the bits of each row; few claims have so many questions. */
    private final int[] asks;

    /** The upper half, null where none is set. */
    private int @Nullable [] more;

    private @Nullable Block after;

    Block(int size) {
      this.rows = new char[size];
      this.asks = new int[size];
    }

    void add(int at, long ofAsks) {
      asks[at] |= (int) ofAsks;
      int upper = (int) (ofAsks >>> Integer.SIZE);
      if (upper != 0) {
        more = more == null ? new int[rows.length] : more;
        more[at] |= upper;
      }
    }

    long asks(int at) {
      int[] upper = more;
      long lower = Integer.toUnsignedLong(asks[at]);
      return upper == null ? lower : lower | (long) upper[at] << Integer.SIZE;
    }
  }

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
    if (next > 0 && last.rows[next - 1] == row) {
      last.add(next - 1, ofAsks);
      return;
    }
    int before = size;
    if (next == last.rows.length) {
      Block block = new Block(before / 2 + 1);
      last.after = block;
      last = block;
      next = 0;
    }
    last.rows[next] = (char) row;
    last.add(next++, ofAsks);
    size = before + 1;
  }

  /** Reads what some rows have; the others are passed over. */
  void read(Slots wanted, Reader reader) {
    int left = size;
    for (Block block = first; block != null && left > 0; block = block.after) {
      char[] among = block.rows;
      int all = Math.min(left, among.length);
      for (int i = wanted.next(among, 0, all); i < all; i = wanted.next(among, i + 1, all)) {
        reader.read(wanted.of(among[i]), block.asks(i));
      }
      left -= all;
    }
  }
}
