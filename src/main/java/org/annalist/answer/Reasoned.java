package org.annalist.answer;

import java.util.List;

/**
 * An answer with how it came about, for {@code explain}.
 *
 * @param answer the answer
 * @param lookups what was looked up, in words, in order
 * @param reasons why this answer, in words, in order
 */
public record Reasoned(Answer answer, List<String> lookups, List<String> reasons) {
  /** Copies the lists. */
  public Reasoned {
    lookups = List.copyOf(lookups);
    reasons = List.copyOf(reasons);
  }
}
