package org.annalist.knowledge.store;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.annalist.knowledge.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps claims that were read, each at the place that its number gives it: of many, those share a
 * place that are as far apart as the shelf is long. Safe for several threads, which do not wait for
 * each other.
 */
final class Shelf {
  /** So many claims, of some 3 kilobytes each, are kept at most; a power of two. */
  private static final int LONGEST = 8192;

  private final AtomicReferenceArray<@Nullable Kept> places;

  private record Kept(int number, Candidate candidate) {}

  /**
   * Makes an empty shelf.
   *
   * @param highest the highest number of a claim
   */
  Shelf(int highest) {
    int length = Math.min(LONGEST, 2 * Integer.highestOneBit(Math.max(1, highest)));
    this.places = new AtomicReferenceArray<>(length);
  }

  @Nullable Candidate get(int number) {
    Kept kept = places.getAcquire(place(number));
    return kept != null && kept.number == number ? kept.candidate : null;
  }

  void put(int number, Candidate candidate) {
    places.setRelease(place(number), new Kept(number, candidate));
  }

  private int place(int number) {
    return number & (places.length() - 1);
  }
}
