package org.annalist.answer;

/**
 * A result for each kind of {@link Answer}.
 *
 * @param <R> the type of the result
 */
public interface AnswerCases<R> {
  /**
   * Handles claims that do not contradict each other.
   *
   * @param answer the answer
   * @return the result
   */
  R answered(Answer.Answered answer);

  /**
   * Handles accounts that differ.
   *
   * @param answer the answer
   * @return the result
   */
  R disputed(Answer.Disputed answer);

  /**
   * Handles what follows from the days of several claims.
   *
   * @param answer the answer
   * @return the result
   */
  R reckoned(Answer.Reckoned answer);

  /**
   * Handles the answers to several things that were asked at once.
   *
   * @param answer the answer
   * @return the result
   */
  R several(Answer.Several answer);

  /**
   * Handles a question back.
   *
   * @param answer the answer
   * @return the result
   */
  R clarify(Answer.Clarify answer);

  /**
   * Handles an abstention.
   *
   * @param answer the answer
   * @return the result
   */
  R unknown(Answer.Unknown answer);

  /**
   * Handles a question that cannot be right as typed.
   *
   * @param answer the answer
   * @return the result
   */
  R invalid(Answer.Invalid answer);

  /**
   * Handles small talk.
   *
   * @param answer the answer
   * @return the result
   */
  R talk(Answer.Talk answer);
}
