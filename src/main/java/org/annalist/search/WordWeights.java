package org.annalist.search;

import java.util.List;
import org.annalist.knowledge.AskStatistics;

/**
 * How much each of a question's words tells among the questions that claims are known to answer.
 */
final class WordWeights {
  private final Slots slots;
  private final double[] weights;

  /**
   * Makes the weights.
   *
   * @param stems different words; those that stand in no known question are left out
   * @param statistics how often words stand in known questions
   * @param numbers gives known questions their words as numbers
   */
  WordWeights(List<String> stems, AskStatistics statistics, Numbers numbers) {
    List<String> known =
        stems.stream().filter(stem -> statistics.asksWith().applyAsInt(stem) > 0).toList();
    int[] places = numbers.of(known);
    this.slots = new Slots(numbers.size(), places);
    this.weights = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      weights[slots.of(places[i])] = statistics.inverseFrequency(known.get(i));
    }
  }

  /** How much those of some different, numbered words tell together that the question has. */
  double shared(int[] words) {
    double shared = 0;
    for (int word : words) {
      int slot = slots.of(word);
      shared += slot < 0 ? 0 : weights[slot];
    }
    return shared;
  }
}
