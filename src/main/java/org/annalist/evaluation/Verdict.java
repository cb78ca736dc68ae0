package org.annalist.evaluation;

import java.util.List;

/**
 * What a judge says of an answer.
 *
 * @param outcome whether it is right
 * @param findings why it is not; empty for a right answer
 */
public record Verdict(Outcome outcome, List<String> findings) {
  /** Copies the list. */
  public Verdict {
    findings = List.copyOf(findings);
  }

  boolean isRight() {
    return outcome == Outcome.RIGHT;
  }
}
