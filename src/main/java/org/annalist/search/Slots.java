package org.annalist.search;

/**
 * Gives the few numbers that a question is about places in short arrays, and tells at once of all
 * others that they have none: most of what a question is compared with has nothing to do with it.
 * Immutable.
 */
final class Slots {
  /** A number without so many of its bits is the number of its block. */
  static final int SHIFT = 6;

  /** A bit for each number, set where it has a place. */
  private final long[] bits;

  /** For each block of bits, how many are set before it. */
  private final int[] before;

  /** The place of the lowest number. */
  private final int first;

  private final int size;

  /**
   * Gives places.
   *
   * @param limit each number is less than this
   * @param numbers the numbers, in any order, some perhaps more than once
   */
  Slots(int limit, int[] numbers) {
    this(limit, numbers, 0);
  }

  /**
   * Gives places from one on.
   *
   * @param limit each number is less than this
   * @param numbers the numbers, in any order, some perhaps more than once
   * @param first the place of the lowest
   */
  Slots(int limit, int[] numbers, int first) {
    this.first = first;
    this.bits = new long[(limit + Long.SIZE - 1) / Long.SIZE];
    for (int number : numbers) {
      bits[number >> SHIFT] |= 1L << number;
    }
    this.before = new int[bits.length];
    int set = 0;
    for (int block = 0; block < bits.length; block++) {
      before[block] = set;
      set += Long.bitCount(bits[block]);
    }
    this.size = set;
  }

  /**
   * Those of 64 numbers that have a place, as bits.
   *
   * @param block the numbers from 64 times this on
   */
  long block(int block) {
    return block < bits.length ? bits[block] : 0;
  }

  /**
   * The place of a number.
   *
   * @param block the block of the number
   * @param below the bits of all lower numbers of the block
   */
  int place(int block, long below) {
    return first + before[block] + Long.bitCount(bits[block] & below);
  }

  /** The place of a number that has one. */
  int of(int number) {
    return place(number >> SHIFT, (1L << number) - 1);
  }

  /** How many numbers have a place. */
  int size() {
    return size;
  }
}
