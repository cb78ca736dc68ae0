package org.annalist.search;

import org.annalist.knowledge.AskStatistics;

/**
 * How alike known questions are to the one asked, word by word: names count like other words, and
 * so do words that tell little. The measure is BM25 (Robertson and Zaragoza, 2009) with the usual
 * parameters, of words that a question either has or has not.
 */
final class Wording {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final double meanLength;

  /**
   * Makes the wording of a question.
   *
   * @param statistics how often words stand in known questions
   */
  Wording(AskStatistics statistics) {
    this.meanLength = statistics.meanLength();
  }

  /**
   * How alike a known question is.
   *
   * @param shared how much the words tell that it has in common with the one asked
   * @param length how many words it has
   * @return 0 where it has none of the words
   */
  double likeness(double shared, int length) {
    return shared == 0 ? 0 : shared * (K1 + 1) / (1 + K1 * (1 - B + B * length / meanLength));
  }
}
