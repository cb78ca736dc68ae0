package org.annalist.answer;

import java.util.Arrays;

/**
 * Gives the few numbers that a question is about places in short arrays, and tells at once of all
 * others that they have none: most of what a question is compared with has nothing to do with it.
 * Belongs to one thread.
 */
final class Slots {
  private static final int NONE = -1;
  private static final int FEWEST = 16;

  /** A bit for each number, set where it has a place. */
  private final long[] bits;

  /** The numbers by their hash, in a table twice as long as it is filled at most. */
  private int[] keys = filled(2 * FEWEST);

  private int[] places = new int[2 * FEWEST];
  private int size;

  /**
   * Makes places for none.
   *
   * @param numbers each number to come is less than this
   */
  Slots(int numbers) {
    this.bits = new long[(numbers + Long.SIZE - 1) / Long.SIZE];
  }

  /** The place of a number, or -1 where it has none. */
  int of(int number) {
    int block = number >> 6;
    if (block >= bits.length || (bits[block] & 1L << number) == 0) {
      return NONE;
    }
    return places[at(number)];
  }

  /** The place of a number, a new one where it has none yet. */
  int add(int number) {
    int known = of(number);
    if (known != NONE) {
      return known;
    }
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    bits[number >> 6] |= 1L << number;
    put(number, size);
    return size++;
  }

  /** How many numbers have a place: each place is less than this. */
  int size() {
    return size;
  }

  private void put(int number, int place) {
    int at = at(number);
    keys[at] = number;
    places[at] = place;
  }

  /** Where a number stands in the table, or is to be put. */
  private int at(int number) {
    int mask = keys.length - 1;
    int at = number & mask;
    while (keys[at] != NONE && keys[at] != number) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldPlaces = places;
    keys = filled(2 * oldKeys.length);
    places = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        put(oldKeys[i], oldPlaces[i]);
      }
    }
  }

  private static int[] filled(int length) {
    int[] keys = new int[length];
    Arrays.fill(keys, NONE);
    return keys;
  }
}
