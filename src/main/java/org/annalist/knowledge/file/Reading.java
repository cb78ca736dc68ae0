package org.annalist.knowledge.file;

import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Problem;

/**
 * What came of reading a knowledge directory. Immutable.
 *
 * @param knowledge what the directory holds, or empty where a problem is an error
 * @param problems all problems, errors and warnings, sorted by place
 */
public record Reading(Optional<Knowledge> knowledge, List<Problem> problems) {
  /** Copies the list. */
  public Reading {
    problems = List.copyOf(problems);
  }
}
