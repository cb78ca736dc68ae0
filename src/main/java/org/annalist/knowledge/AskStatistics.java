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
}
