package org.annalist.evaluation;

import java.util.Locale;

/** What became of a question. */
public enum Outcome {
  /** The answer is as expected; for a question that cannot be answered, nothing was asserted. */
  RIGHT,
  /** The answer asserts something that is not as expected. */
  WRONG,
  /** Nothing is asserted where an answer was expected. */
  ABSTAINED;

  /** Returns the name used in reports. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
