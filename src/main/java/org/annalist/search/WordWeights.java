package org.annalist.search;

import java.util.List;
import org.annalist.knowledge.AskStatistics;

/**
 * How much each of a question's words tells among the questions that claims are known to answer.
 * Words are told by bits, the first being the lowest. Immutable.
 */
final class WordWeights {
  private final List<String> stems;

  private final double[] weights;

  /**
   * Makes the weights.
   *
   * @param stems different words; those that stand in no known question are left out, and those
   *     after so many as can be told by bits
   * @param statistics how often words stand in known questions
   */
  WordWeights(List<String> stems, AskStatistics statistics) {
    this.stems =
        stems.stream()
            .filter(stem -> statistics.asksWith().applyAsInt(stem) > 0)
            .limit(Long.SIZE)
            .toList();
    this.weights = this.stems.stream().mapToDouble(statistics::inverseFrequency).toArray();
  }

  /** The words, each at its place. */
  List<String> stems() {
    return stems;
  }

  /** How much the word at a place tells. */
  double weight(int place) {
    return weights[place];
  }

  /** The bits of those of some words that the question has. */
  long bitsOf(List<String> some) {
    long bits = 0;
    for (String stem : some) {
      int place = stems.indexOf(stem);
      bits |= place < 0 ? 0 : 1L << place;
    }
    return bits;
  }

  /** How much some words tell together. */
  double sum(long words) {
    double sum = 0;
    for (long left = words; left != 0; left &= left - 1) {
      sum += weights[Long.numberOfTrailingZeros(left)];
    }
    return sum;
  }
}
