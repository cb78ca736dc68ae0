package org.annalist.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the first of the ranked claims in the order in which their traits and their sense speak for
 * them. The sense costs too much for those further back, and seldom would bring one of them
 * forward.
 */
final class SenseOrder {
  /** So many claims are compared. */
  private static final int FIRST = 12;

  /** What a claim loses that has nothing of the sense that the nearest has; see docs/ranking.md. */
  private static final double WEIGHT = 0.2;

  private SenseOrder() {}

  /** The claims anew; those that are known to answer just this question stay first. */
  static List<Relevance> of(Sense sense, List<Relevance> ranked) {
    double nearest = nearest(sense, ranked);
    List<Relevance> ordered = new ArrayList<>(ranked);
    for (int i = 0; i < Math.min(FIRST, ranked.size()); i++) {
      Relevance one = ranked.get(i);
      double behind = nearest - sense.nearness(one.claim());
      ordered.set(i, one.known() ? one : one.ofTotal(one.total() - WEIGHT * behind));
    }
    ordered.sort(
        Comparator.comparing(Relevance::known).thenComparingDouble(Relevance::total).reversed());
    return ordered;
  }

  /** How much nearer another of the first claims is to what is meant than the first, 0 to 2. */
  static double behind(Sense sense, List<Relevance> ranked) {
    return nearest(sense, ranked) - sense.nearness(ranked.get(0).claim());
  }

  private static double nearest(Sense sense, List<Relevance> ranked) {
    return ranked.stream()
        .limit(FIRST)
        .mapToDouble(one -> sense.nearness(one.claim()))
        .max()
        .orElse(0);
  }
}
