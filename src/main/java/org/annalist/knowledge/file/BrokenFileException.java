package org.annalist.knowledge.file;

import org.annalist.knowledge.Problem;
import org.annalist.knowledge.Problem.Place;
import org.annalist.knowledge.Problem.Severity;

/** Says that nothing can be read from a file, and why. */
final class BrokenFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  BrokenFileException(Place place, String finding, String mend) {
    super(finding);
    problem = new Problem(place, Severity.ERROR, finding, mend);
  }

  Problem problem() {
    return problem;
  }
}
