package org.annalist.search;

import java.util.List;
import org.annalist.knowledge.AskStatistics;

/**
 * How much of what was asked a claim speaks of in the very words: those of the question beside its
 * names and dates, also such as tell little of the subject ("first", "join"), for it is these that
 * make another question of the same names. Each counts by its inverse document frequency among the
 * questions that claims are known to answer; one that stands in none of them counts most, and is
 * found nowhere.
 */
final class PlainWords {
  private final WordWeights weights;

  /** Those of them that stand in any known question, as bits. */
  private final long bits;

  /** How much they tell together, those that stand nowhere among them. */
  private final double all;

  /**
   * Makes the plain words of a question.
   *
   * @param stems its different words, beside names and dates
   * @param weights how much all its words tell
   * @param statistics how often words stand in known questions
   */
  PlainWords(List<String> stems, WordWeights weights, AskStatistics statistics) {
    this.weights = weights;
    this.bits = weights.bitsOf(stems);
    this.all = stems.stream().mapToDouble(statistics::inverseFrequency).sum();
  }

  /**
   * The share that a claim has, 0 to 1; 1 where there is none.
   *
   * @param words the words of the question that the claim has, as bits
   */
  double shareIn(long words) {
    return all == 0 ? 1 : weights.sum(words & bits) / all;
  }
}
