package org.annalist.answer;

import java.util.List;

/**
 * An answer with how it came about, for {@code explain}.
 *
 * @param answer the answer
 * @param lookups what was looked up, in words, in order
 * @param reasons why this answer, in words, in order
 * @param probability how probable it is that this is what was asked for, 0 where nothing is stated
 */
public record Reasoned(
    Answer answer, List<String> lookups, List<String> reasons, double probability) {
  /** How probable an answer is that was looked up, and not searched for. */
  private static final double LOOKED_UP = 0.9;

  /** Copies the lists. */
  public Reasoned {
    lookups = List.copyOf(lookups);
    reasons = List.copyOf(reasons);
  }

  /** An answer that was looked up. */
  public Reasoned(Answer answer, List<String> lookups, List<String> reasons) {
    this(answer, lookups, reasons, answer.claims().isEmpty() ? 0 : LOOKED_UP);
  }
}
