package org.annalist.answer;

import java.util.List;
import java.util.function.Supplier;

/**
 * An answer with how it came about, for {@code explain}.
 *
 * @param answer the answer
 * @param lookups what was looked up, in words, in order
 * @param why gives the reasons, which are put into words only where they are wanted
 * @param probability how probable it is that this is what was asked for, 0 where nothing is stated
 */
public record Reasoned(
    Answer answer, List<String> lookups, Supplier<List<String>> why, double probability) {
  /** An answer that is less likely than this to be one to the question is not given. */
  public static final double LEAST = 0.3;

  /** How probable an answer is that was looked up, and not searched for. */
  private static final double LOOKED_UP = 0.9;

  /** Copies the list. */
  public Reasoned {
    lookups = List.copyOf(lookups);
  }

  /** An answer that was looked up. */
  public Reasoned(Answer answer, List<String> lookups, List<String> reasons) {
    this(answer, lookups, () -> reasons, answer.claims().isEmpty() ? 0 : LOOKED_UP);
  }

  /**
   * Returns why this answer.
   *
   * @return in words, in order
   */
  public List<String> reasons() {
    return why.get();
  }
}
