package org.annalist.command;

import java.util.List;
import org.annalist.knowledge.Problem;

/** How many problems there are, in words. */
final class ProblemCount {
  private ProblemCount() {}

  static String of(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    return count(errors, "mistake", "mistakes")
        + ", "
        + count(problems.size() - errors, "warning", "warnings")
        + ".";
  }

  /** A number of things. */
  static String count(long number, String one, String several) {
    return (number == 0 ? "no" : Long.toString(number)) + " " + (number == 1 ? one : several);
  }
}
