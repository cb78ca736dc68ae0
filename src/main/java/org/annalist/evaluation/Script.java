package org.annalist.evaluation;

import java.util.List;

/**
 * A line of a question file: one question, or a conversation whose later questions lean on earlier
 * ones.
 *
 * @param trials the questions in order, at least one
 */
public record Script(List<Trial> trials) {
  /** Copies the list. */
  public Script {
    trials = List.copyOf(trials);
  }

  /** Returns a name for the conversation that no other line has. */
  String conversation() {
    return trials.get(0).place().toString();
  }

  /** Returns the questions that are asked before one of them. */
  List<Trial> before(Trial trial) {
    return trials.subList(0, trials.indexOf(trial));
  }
}
