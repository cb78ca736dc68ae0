package org.annalist.knowledge.store;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Ranks of claims, added up. There is room for every claim, of which a question touches few: so
 * they are used again, and only what was touched is cleared. Belongs to one thread at a time.
 */
final class Ranks {
  private final double[] ranks;
  private int[] touched = new int[256];
  private int size;

  private Ranks(int highest) {
    this.ranks = new double[highest + 1];
  }

  /** Ranks that are not in use. Safe for several threads. */
  static final class Pool {
    private final int highest;
    private final Queue<Ranks> idle = new ConcurrentLinkedQueue<>();

    /**
     * Makes an empty pool.
     *
     * @param highest the highest number of a claim
     */
    Pool(int highest) {
      this.highest = highest;
    }

    /** Ranks of no claim. */
    Ranks take() {
      Ranks pooled = idle.poll();
      return pooled == null ? new Ranks(highest) : pooled;
    }

    /** Takes ranks back that are needed no more. */
    void giveBack(Ranks used) {
      used.clear();
      idle.add(used);
    }
  }

  private void clear() {
    for (int i = 0; i < size; i++) {
      ranks[touched[i]] = 0;
    }
    size = 0;
  }

  void add(Postings postings, double weight) {
    int[] claims = postings.claims();
    double[] others = postings.ranks();
    for (int i = 0; i < claims.length; i++) {
      add(claims[i], weight * others[i]);
    }
  }

  /** Every rank is below 0, so that 0 tells a claim that was not met. */
  private void add(int claim, double rank) {
    if (ranks[claim] == 0) {
      touched = size < touched.length ? touched : Arrays.copyOf(touched, 2 * size);
      touched[size++] = claim;
    }
    ranks[claim] += rank;
  }

  /** Adds the ranks of some claims, as others have them. */
  void add(int[] claims, Ranks others) {
    for (int claim : claims) {
      add(claim, others.ranks[claim]);
    }
  }

  /** The same claims as {@link #best}, in any order. */
  int[] anyOrderOfBest(int most) {
    double worst = worstOfBest(most);
    int[] best = new int[Math.min(size, most)];
    int found = 0;
    for (int i = 0; i < size; i++) {
      if (ranks[touched[i]] <= worst) {
        if (found == most) { // several have the rank of the worst, and those of lower numbers count
          return best(most);
        }
        best[found++] = touched[i];
      }
    }
    return best;
  }

  /** The claims of least rank, in this order, of equals the one of the lower number first. */
  int[] best(int most) {
    double worst = worstOfBest(most);
    long[] keys = new long[size];
    int found = 0;
    for (int i = 0; i < size; i++) {
      if (ranks[touched[i]] <= worst) {
        keys[found++] = key(touched[i]);
      }
    }
    Arrays.sort(keys, 0, found);
    int[] best = new int[found];
    for (int i = 0; i < found; i++) {
      best[i] = (int) keys[i];
    }
    sortNearlySorted(best);
    return found <= most ? best : Arrays.copyOf(best, most);
  }

  /** A rank below 0, rounded, as a number of the same order, with the claim behind it. */
  private long key(int claim) {
    return (long) ~Float.floatToRawIntBits((float) ranks[claim]) << Integer.SIZE | claim;
  }

  /** Puts right what rounding has confused. */
  private void sortNearlySorted(int[] claims) {
    for (int i = 1; i < claims.length; i++) {
      int claim = claims[i];
      int at = i;
      for (; at > 0 && isBefore(claim, claims[at - 1]); at--) {
        claims[at] = claims[at - 1];
      }
      claims[at] = claim;
    }
  }

  private boolean isBefore(int one, int other) {
    return ranks[one] < ranks[other] || (ranks[one] == ranks[other] && one < other);
  }

  private double worstOfBest(int most) {
    if (size <= most) {
      return 0;
    }
    double[] all = new double[size];
    for (int i = 0; i < size; i++) {
      all[i] = ranks[touched[i]];
    }
    return Nth.of(all, size, most - 1);
  }
}
