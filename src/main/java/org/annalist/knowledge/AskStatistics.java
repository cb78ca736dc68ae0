package org.annalist.knowledge;

import java.util.Map;

/**
 * How often words stand in the questions that claims are known to answer.
 *
 * @param asksWith for each stem, in how many of the questions it stands
 * @param asks how many questions there are
 * @param meanLength how many different words a question has in the mean; 1 where there is none
 */
public record AskStatistics(Map<String, Integer> asksWith, int asks, double meanLength) {
  /** Copies the map. */
  public AskStatistics {
    asksWith = Map.copyOf(asksWith);
  }

  /**
   * Makes statistics.
   *
   * @param asksWith for each stem, in how many of the questions it stands
   * @param asks how many questions there are
   */
  public AskStatistics(Map<String, Integer> asksWith, int asks) {
    this(asksWith, asks, asks == 0 ? 1 : sum(asksWith) / (double) asks);
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
    int n = asksWith.getOrDefault(stem, 0);
    return Math.log(1 + Math.max(0, asks - n + 0.5) / (n + 0.5));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
