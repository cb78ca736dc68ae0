package org.annalist.growth;

import java.util.List;
import java.util.Random;

/** Choices that are the same for the same seed. Belongs to one thread. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** A number from 0 to below a limit, each as likely. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  /** Whether something happens that happens so many times of a hundred. */
  boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  /**
   * A number from 0 to below a limit, the low ones most: the n-th as often as Zipf's law has it of
   * the n-th most frequent word, one time in n of the first.
   */
  int zipf(int limit) {
    return Math.min(limit - 1, (int) Math.pow(limit + 1.0, random.nextDouble()) - 1);
  }

  /** One of some things, each as likely. */
  <T> T of(List<T> things) {
    return things.get(below(things.size()));
  }
}
