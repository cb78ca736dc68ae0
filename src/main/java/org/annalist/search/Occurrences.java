package org.annalist.search;

import java.util.Arrays;

/**
 * In which of a claim's known questions, told by bits, each of some numbers stands: the questions
 * of a claim say much the same, so that each number is looked at once for all of them. Immutable,
 * but for arrays that nobody changes.
 */
final class Occurrences {
  /** Questions are told by bits; those after so many are not compared. */
  static final int MOST_ASKS = Long.SIZE;

  /** Each once. */
  final int[] numbers;

  /** For each number the questions that have it; none where only the claim itself does. */
  final long[] asks;

  private Occurrences(int[] numbers, long[] asks) {
    this.numbers = numbers;
    this.asks = asks;
  }

  /** Collects numbers. Belongs to one thread. */
  static final class Collector {
    private int[] numbers = new int[64];
    private long[] asks = new long[64];
    private int size;

    /** Adds the numbers that the claim itself has. */
    Collector ofClaim(int[] added) {
      add(added, 0);
      return this;
    }

    /** Adds the numbers that the question at a place has. */
    void ofAsk(int place, int[] added) {
      add(added, 1L << place);
    }

    private void add(int[] added, long ask) {
      for (int number : added) {
        int place = placeOf(number); // may make the arrays longer
        asks[place] |= ask;
      }
    }

    private int placeOf(int number) {
      for (int i = 0; i < size; i++) {
        if (numbers[i] == number) {
          return i;
        }
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
        asks = Arrays.copyOf(asks, 2 * size);
      }
      numbers[size] = number;
      return size++;
    }

    Occurrences done() {
      return new Occurrences(Arrays.copyOf(numbers, size), Arrays.copyOf(asks, size));
    }
  }

  /** The questions that have all of some numbers, at least one. */
  long withAll(int[] wanted) {
    long with = wanted.length == 0 ? 0 : -1;
    for (int number : wanted) {
      with &= asksOf(number);
    }
    return with;
  }

  private long asksOf(int wanted) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == wanted) {
        return asks[i];
      }
    }
    return 0;
  }

  /** Whether the claim or any of its questions has each of some numbers, at least one. */
  boolean hasAll(int[] wanted) {
    for (int number : wanted) {
      if (!has(number)) {
        return false;
      }
    }
    return wanted.length > 0;
  }

  private boolean has(int wanted) {
    for (int number : numbers) {
      if (number == wanted) {
        return true;
      }
    }
    return false;
  }
}
