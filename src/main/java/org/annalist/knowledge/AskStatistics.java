package org.annalist.knowledge;

import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How often words stand in the questions that claims are known to answer.
 *
 * @param asksWith in how many of the questions a stem stands, 0 for one that stands in none
 * @param asks how many questions there are
 * @param meanLength how many different words a question has in the mean; 1 where there is none
 */
public record AskStatistics(ToIntFunction<String> asksWith, int asks, double meanLength) {
  /**
   * Makes statistics.
   *
   * @param asksWith in how many of the questions a stem stands, 0 for one that stands in none
   * @param asks how many questions there are
   * @param words how many different words the questions have together, each question for itself
   */
  public AskStatistics(ToIntFunction<String> asksWith, int asks, long words) {
    this(asksWith, asks, asks == 0 ? 1 : words / (double) asks);
  }

  /**
   * Makes statistics.
   *
   * @param asksWith for each stem, in how many of the questions it stands
   * @param asks how many questions there are
   */
  public AskStatistics(Map<String, Integer> asksWith, int asks) {
    this(
        stem -> asksWith.getOrDefault(stem, 0),
        asks,
        asksWith.values().stream().mapToLong(Integer::longValue).sum());
  }

  /**
   * Tells how much a word tells: the inverse document frequency of the probabilistic model, {@code
   * ln(1 + (N - n + 0.5) / (n + 0.5))}, for N questions of which n have it (Robertson and Spärck
   * Jones, 1976).
   *
   * @param stem the stem of a word
   * @return above 0; most for a word that stands in no question
   */
  public double inverseFrequency(String stem) {
    int n = asksWith.applyAsInt(stem);
    return Math.log(1 + Math.max(0, asks - n + 0.5) / (n + 0.5));
  }
}
