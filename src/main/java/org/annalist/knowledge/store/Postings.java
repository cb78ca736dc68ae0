package org.annalist.knowledge.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The claims that one term, or one entity, speaks for, with how much it does: what an inverted
 * index holds for it. Immutable, but for arrays that nobody changes.
 *
 * @param claims the numbers of the claims, each once
 * @param ranks for each of them the rank, 0 or less: the less, the more it speaks for the claim
 */
@SuppressWarnings("ArrayRecordComponent") // Compared with nothing, and read in the innermost loop.
record Postings(int[] claims, double[] ranks) {
  /** One claim with its rank. */
  record Posting(int claim, double rank) {}

  static Postings of(List<Posting> postings) {
    int[] claims = new int[postings.size()];
    double[] ranks = new double[postings.size()];
    for (int i = 0; i < claims.length; i++) {
      claims[i] = postings.get(i).claim();
      ranks[i] = postings.get(i).rank();
    }
    return new Postings(claims, ranks);
  }

  /** Ranks of claims, added up. */
  static final class Sum {
    private final double[] ranks;
    private final List<Integer> touched = new ArrayList<>();

    /**
     * Makes a sum over nothing.
     *
     * @param claims the highest number of a claim
     */
    Sum(int claims) {
      this.ranks = new double[claims + 1];
    }

    void add(Postings postings, double weight) {
      for (int i = 0; i < postings.claims.length; i++) {
        add(postings.claims[i], weight * postings.ranks[i]);
      }
    }

    /** Every rank is below 0, so that 0 tells a claim that was not met. */
    void add(int claim, double rank) {
      if (ranks[claim] == 0) {
        touched.add(claim);
      }
      ranks[claim] += rank;
    }

    double of(int claim) {
      return ranks[claim];
    }

    /** The claims of least rank, in this order, of equals the one of the lower number first. */
    List<Integer> best(int most) {
      double worst = worstOfBest(most);
      List<Integer> best = new ArrayList<>();
      for (Integer claim : touched) {
        if (ranks[claim] <= worst) {
          best.add(claim);
        }
      }
      best.sort(this::compare);
      return best.size() <= most ? best : best.subList(0, most);
    }

    /** Sorting plain numbers first spares sorting all the claims. */
    private double worstOfBest(int most) {
      if (touched.size() <= most) {
        return 0;
      }
      double[] sorted = touched.stream().mapToDouble(this::of).toArray();
      Arrays.sort(sorted);
      return sorted[most - 1];
    }

    private int compare(int one, int other) {
      int byRank = Double.compare(ranks[one], ranks[other]);
      return byRank == 0 ? Integer.compare(one, other) : byRank;
    }
  }
}
