package org.annalist.knowledge.store;

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
}
