package org.annalist.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.AskStatistics;

/**
 * How alike known questions are to the one asked, word by word: names count like other words, and
 * so do words that tell little. The measure is BM25 (Robertson and Zaragoza, 2009) with the usual
 * parameters, of words that a question either has or has not.
 */
final class Wording {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final Map<String, Double> weights = new HashMap<>();
  private final double meanLength;

  Wording(List<String> stems, AskStatistics statistics) {
    this.meanLength = statistics.meanLength();
    for (String stem : stems) {
      Integer asks = statistics.asksWith().get(stem);
      if (asks != null) {
        weights.put(stem, inverseFrequency(asks, statistics.asks()));
      }
    }
  }

  private static double inverseFrequency(int n, int all) {
    return Math.log(1 + Math.max(0, all - n + 0.5) / (n + 0.5));
  }

  /** How alike a question of such words is; 0 where it has none of the words. */
  double likeness(List<String> words) {
    double shared = 0;
    for (String word : words) {
      Double weight = weights.get(word);
      if (weight != null) {
        shared += weight;
      }
    }
    return shared * (K1 + 1) / (1 + K1 * (1 - B + B * words.size() / meanLength));
  }
}
