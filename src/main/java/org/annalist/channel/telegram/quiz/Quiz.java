package org.annalist.channel.telegram.quiz;

import java.util.List;

/**
 * A question with one right and several wrong answers.
 *
 * @param claim the id of the claim that it is made of
 * @param question the question, at most {@value #LONGEST_QUESTION} UTF-16 units
 * @param options the answers to choose from, in time order
 * @param right which of them is right, counted from 0
 * @param explanation who says so, at most {@value #LONGEST_EXPLANATION} UTF-16 units in one line
 */
public record Quiz(
    String claim, String question, List<String> options, int right, String explanation) {
  static final int LONGEST_QUESTION = 300;
  static final int LONGEST_EXPLANATION = 200;

  /** Copies the options. */
  public Quiz {
    options = List.copyOf(options);
  }
}
