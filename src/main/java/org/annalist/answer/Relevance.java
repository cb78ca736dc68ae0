package org.annalist.answer;

import java.util.Locale;
import org.annalist.knowledge.Claim;

/**
 * How well a claim answers a question. Each part is from 0 to 1.
 *
 * @param claim the claim
 * @param coverage how much of the question the claim has, by weight: of its names and its words
 * @param phrasing how alike the question is to the nearest question that the claim is known to
 *     answer
 * @param fit whether the claim has what is asked for: a date, a figure, people
 * @param focus whether the claim is about what the question names, or only mentions it
 * @param ask the nearest question that the claim is known to answer; empty when it has none
 * @param known whether the claim is known to answer just this question
 */
record Relevance(
    Claim claim,
    Coverage coverage,
    double phrasing,
    double fit,
    double focus,
    String ask,
    boolean known) {
  private static final double COVERAGE = 0.35;
  private static final double PHRASING = 0.25;
  private static final double FIT = 0.3;
  private static final double FOCUS = 0.1;

  /** The same, of a claim that is known to answer the question that was asked. */
  Relevance ofKnownQuestion() {
    return new Relevance(claim, coverage, phrasing, fit, focus, ask, true);
  }

  /** The parts together, from 0 to 1; where the very question is known, nothing else counts. */
  double total() {
    if (known) {
      return 1;
    }
    return COVERAGE * coverage.ofAll() + PHRASING * phrasing + FIT * fit + FOCUS * focus;
  }

  /** The parts in words, for {@code explain}. */
  String wording() {
    return String.format(
        Locale.ROOT,
        "%s: %.2f (covers %.2f of the question, phrased alike %.2f%s, has what is asked for %.2f, in focus %.2f)",
        claim.id(),
        total(),
        coverage.ofAll(),
        phrasing,
        ask.isEmpty() ? "" : " to \"" + ask + "\"",
        fit,
        focus);
  }

  /**
   * How much of a question a claim has, from 0 to 1.
   *
   * @param ofNames of the entities named
   * @param ofWords of the other words
   * @param ofAll of both together
   */
  record Coverage(double ofNames, double ofWords, double ofAll) {
    /** The coverage of names and words that weigh so much, where the claim has so much of it. */
    static Coverage of(double names, double namesFound, double words, double wordsFound) {
      return new Coverage(
          share(namesFound, names),
          share(wordsFound, words),
          names + words == 0 ? 0 : share(namesFound + wordsFound, names + words));
    }

    /** Nothing asked for is wholly there. */
    private static double share(double found, double all) {
      return all == 0 ? 1 : found / all;
    }
  }
}
