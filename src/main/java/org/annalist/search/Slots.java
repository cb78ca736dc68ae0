package org.annalist.search;

/**
 * Gives the few numbers that a question is about places in short arrays, and tells at once of all
 * others that they have none: most of what a question is compared with has nothing to do with it.
 * Immutable.
 */
final class Slots {
  private static final int NONE = -1;

  /** A bit for each number, set where it has a place. */
  private final long[] bits;

  /** For each block of bits, how many are set before it. */
  private final int[] before;

  private final int size;

  /**
   * Gives places.
   *
   * @param limit each number is less than this
   * @param numbers the numbers, in any order, some perhaps more than once
   */
  Slots(int limit, int[] numbers) {
    this.bits = new long[(limit + Long.SIZE - 1) / Long.SIZE];
    for (int number : numbers) {
      bits[number >> 6] |= 1L << number;
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
   * Where the next number stands that has a place.
   *
   * @param among numbers, of which most have none
   * @param from where to begin
   * @param to where to end
   * @return its index; where there is none, the end
   */
  int next(char[] among, int from, int to) {
    // Some ten thousand numbers are looked at for a question, and one compiler tier would read the
    // field anew for each of them.
    long[] set = bits;
    int i = from;
    while (i < to && !isIn(set, among[i])) {
      i++;
    }
    return i;
  }

  private static boolean isIn(long[] set, int number) {
    int block = number >> 6;
    return block < set.length && (set[block] & 1L << number) != 0;
  }

  /** The place of a number, or -1 where it has none. */
  int of(int number) {
    return isIn(bits, number) ? place(number) : NONE;
  }

  private int place(int number) {
    int block = number >> 6;
    return before[block] + Long.bitCount(bits[block] & ((1L << number) - 1));
  }

  /** How many numbers have a place: each place is less than this. */
  int size() {
    return size;
  }
}
