package org.annalist.search;

import java.util.List;
import org.annalist.knowledge.AskStatistics;

/**
 * How alike known questions are to the one asked, word by word: names count like other words, and
 * so do words that tell little. The measure is BM25 (Robertson and Zaragoza, 2009) with the usual
 * parameters, of words that a question either has or has not.
 */
final class Wording {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final WordWeights weights;

  private final double meanLength;

  /**
   * Makes the wording of a question.
   *
   * @param stems its different words
   * @param statistics how often words stand in known questions
   * @param numbers gives known questions their words as numbers
   */
  Wording(List<String> stems, AskStatistics statistics, Numbers numbers) {
    this.meanLength = statistics.meanLength();
    this.weights = new WordWeights(stems, statistics, numbers);
  }

  /** How alike a question of such numbered words is; 0 where it has none of the words. */
  double likeness(int[] words) {
    return weights.shared(words) * (K1 + 1) / (1 + K1 * (1 - B + B * words.length / meanLength));
  }
}
