package org.annalist.evaluation;

import java.util.List;

/**
 * What question files hold.
 *
 * @param scripts the lines that can be asked, in order
 * @param mistakes what is wrong with the others, in order
 */
public record Questions(List<Script> scripts, List<Mistake> mistakes) {
  /** Copies the lists. */
  public Questions {
    scripts = List.copyOf(scripts);
    mistakes = List.copyOf(mistakes);
  }
}
