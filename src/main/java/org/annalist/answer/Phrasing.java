package org.annalist.answer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.annalist.knowledge.Candidate;
import org.annalist.question.AskedFor;
import org.annalist.question.Intent;

/**
 * The question, among those that a claim is known to answer, that is nearest to the one asked.
 *
 * @param ask that question; empty when the claim has none
 * @param terms its terms
 * @param likeness how alike the two are, 0 to 1
 * @param fit how far any of the questions asks for the same thing, 0 to 1
 */
record Phrasing(String ask, Set<String> terms, double likeness, double fit) {
  /**
   * Added to both sides, so that two questions of names only are alike, and short ones not
   * over-rated.
   */
  private static final double SMOOTHING = 0.34;

  private static final Set<Intent> PICKING =
      Set.of(Intent.WHO, Intent.WHAT, Intent.WHICH, Intent.LIST, Intent.COMPARE);
  private static final double PICKING_ALIKE = 0.6;
  private static final double WEIGHT_OF_FIT = 0.3;

  static Phrasing nearest(
      Candidate candidate, Collection<String> terms, Intent intent, Weights weights) {
    Phrasing nearest = new Phrasing("", Set.of(), 0, 0);
    List<Set<String>> asks = candidate.askTerms();
    for (int i = 0; i < asks.size(); i++) {
      String ask = candidate.claim().asks().get(i);
      Phrasing phrasing =
          new Phrasing(ask, asks.get(i), likeness(terms, asks.get(i), weights), fit(ask, intent));
      nearest = phrasing.nearness() > nearest.nearness() ? phrasing : nearest;
    }
    return new Phrasing(
        nearest.ask(), nearest.terms(), nearest.likeness(), bestFit(candidate, intent));
  }

  /** A claim that answers one question of the kind has what the kind asks for. */
  private static double bestFit(Candidate candidate, Intent intent) {
    return candidate.claim().asks().stream().mapToDouble(ask -> fit(ask, intent)).max().orElse(0);
  }

  private double nearness() {
    return likeness + WEIGHT_OF_FIT * fit;
  }

  /** Dice's coefficient over weights. */
  private static double likeness(Collection<String> asked, Set<String> known, Weights weights) {
    double shared = weights.sum(asked.stream().filter(known::contains).toList());
    double all = weights.sum(asked) + weights.sum(known);
    return (2 * shared + SMOOTHING) / (all + SMOOTHING);
  }

  private static double fit(String ask, Intent intent) {
    Intent known = AskedFor.by(ask).orElse(Intent.WHAT);
    if (known == intent) {
      return 1;
    }
    return PICKING.contains(known) && PICKING.contains(intent) ? PICKING_ALIKE : 0;
  }
}
