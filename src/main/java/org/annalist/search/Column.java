package org.annalist.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where one word or entity stands: the rows of claims that have it, and for each row in which of
 * the claim's known questions, told by bits. Written by one thread at a time, in the order of the
 * rows; read by any.
 */
final class Column {
  /** Rows are less than this, so that places fit into short numbers. */
  static final int MOST_ROWS = Character.MAX_VALUE + 1;

  /** Nothing stands in it. */
  static final Column EMPTY = new Column();

  /** What is written; another object where it grew, so that whoever reads it finds it whole. */
  private volatile Content content = new Content(1, 1, false);

  /** How many blocks of 64 rows have any; written last and read first. */
  private volatile int blocks;

  /** How many rows there are. */
  private int size;

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

  /** Arrays with room for some blocks and rows. */
  private static final class Content {
    /** The number of each block. */
    final char[] numbers;

    /** For each block how many rows stand before it. */
    final char[] before;

    /** For each block its rows, as bits. */
    final long[] rows;

    /** For each row the lower half of the bits of its questions; few claims have more. */
    final int[] asks;

    /** The upper half, null where none is set. */
    final int @Nullable [] more;

    Content(int blocks, int rows, boolean hasMore) {
      this.numbers = new char[blocks];
      this.before = new char[blocks];
      this.rows = new long[blocks];
      this.asks = new int[rows];
      this.more = hasMore ? new int[rows] : null;
    }

    private Content(Content from, int blocks, int rows, boolean hasMore) {
      this.numbers = Arrays.copyOf(from.numbers, blocks);
      this.before = Arrays.copyOf(from.before, blocks);
      this.rows = Arrays.copyOf(from.rows, blocks);
      this.asks = Arrays.copyOf(from.asks, rows);
      this.more =
          from.more != null ? Arrays.copyOf(from.more, rows) : hasMore ? new int[rows] : null;
    }

    /** The same with room for one more block and row. */
    Content withRoom(int blocks, int size, boolean hasMore) {
      boolean isEnough = blocks < rows.length && size < asks.length && (more != null || !hasMore);
      return isEnough
          ? this
          : new Content(this, longer(rows.length, blocks), longer(asks.length, size), hasMore);
    }

    private static int longer(int length, int used) {
      return used < length ? length : length + length / 2 + 1;
    }

    long asks(int at) {
      long lower = Integer.toUnsignedLong(asks[at]);
      return more == null ? lower : lower | (long) more[at] << Integer.SIZE;
    }
  }

  /** Adds a row, or to what the row has that was added last; it is read when it is complete. */
  void add(int row, long ofAsks) {
    int upper = (int) (ofAsks >>> Integer.SIZE);
    Content to = content.withRoom(blocks, size, upper != 0);
    content = to;
    int last = blockOf(row, to);
    long bit = 1L << row;
    if ((to.rows[last] & bit) == 0) {
      to.rows[last] |= bit;
      size++;
    }
    to.asks[size - 1] |= (int) ofAsks;
    if (to.more != null) {
      to.more[size - 1] |= upper;
    }
    blocks = last + 1;
  }

  /** The place of the block that a row belongs to, which is the last. */
  private int blockOf(int row, Content to) {
    int last = blocks - 1;
    int number = row >> Slots.SHIFT;
    if (last >= 0 && to.numbers[last] == number) {
      return last;
    }
    to.numbers[last + 1] = (char) number;
    to.before[last + 1] = (char) size;
    return last + 1;
  }

  /** Reads what some rows have; the others are passed over, 64 at a time. */
  void read(Slots wanted, Reader reader) {
    int all = blocks;
    Content from = content;
    for (int i = 0; i < all; i++) {
      int number = from.numbers[i];
      long rows = from.rows[i];
      for (long left = rows & wanted.block(number); left != 0; left &= left - 1) {
        long below = (left & -left) - 1;
        int at = from.before[i] + Long.bitCount(rows & below);
        reader.read(wanted.place(number, below), from.asks(at));
      }
    }
  }
}
