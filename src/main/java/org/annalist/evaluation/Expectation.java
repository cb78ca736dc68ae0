package org.annalist.evaluation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a right answer to a question holds.
 *
 * @param kind what the question asks for
 * @param isAnswerable false where the right answer asserts nothing
 * @param expected patterns that must all be found in the answer's text
 * @param rejected patterns of which none may be found
 */
public record Expectation(
    Kind kind, boolean isAnswerable, List<Pattern> expected, List<Pattern> rejected) {
  /** Copies the lists. */
  public Expectation {
    expected = List.copyOf(expected);
    rejected = List.copyOf(rejected);
  }
}
