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

  /** How much they tell together, those that stand nowhere among them. */
  private final double all;

  /**
   * Makes the plain words of a question.
   *
   * @param stems its different words, beside names and dates
   * @param statistics how often words stand in known questions
   * @param numbers gives claims their words as numbers
   */
  PlainWords(List<String> stems, AskStatistics statistics, Numbers numbers) {
    this.weights = new WordWeights(stems, statistics, numbers);
    this.all = stems.stream().mapToDouble(statistics::inverseFrequency).sum();
  }

  /** The share that stands among a claim's different words, 0 to 1; 1 where there is none. */
  double shareIn(int[] words) {
    if (all == 0) {
      return 1;
    }
    return weights.shared(words) / all;
  }
}
