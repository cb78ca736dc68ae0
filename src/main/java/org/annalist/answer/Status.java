package org.annalist.answer;

import java.util.Locale;

/** The kind of an answer, by the name that JSON and reports give it. */
public enum Status {
  /** Claims that do not contradict each other. */
  ANSWERED,
  /** Accounts that differ. */
  DISPUTED,
  /** A question back. */
  CLARIFY,
  /** An abstention. */
  UNKNOWN,
  /** A question that cannot be right as typed. */
  INVALID,
  /** Small talk. */
  TALK;

  /**
   * Tells the kind of an answer.
   *
   * @param answer any answer
   * @return its kind
   */
  public static Status of(Answer answer) {
    return answer.accept(new OfAnswer());
  }

  /**
   * Returns the name used in JSON.
   *
   * @return such as {@code answered}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Tells whether such an answer states something about history.
   *
   * @return true for {@link #ANSWERED} and {@link #DISPUTED}
   */
  public boolean asserts() {
    return this == ANSWERED || this == DISPUTED;
  }

  private static final class OfAnswer implements AnswerCases<Status> {
    @Override
    public Status answered(Answer.Answered answer) {
      return ANSWERED;
    }

    @Override
    public Status reckoned(Answer.Reckoned answer) {
      return ANSWERED;
    }

    @Override
    public Status disputed(Answer.Disputed answer) {
      return DISPUTED;
    }

    /** Where sources differ on one of the parts, they differ. */
    @Override
    public Status several(Answer.Several answer) {
      return answer.parts().stream().map(Status::of).anyMatch(DISPUTED::equals)
          ? DISPUTED
          : ANSWERED;
    }

    @Override
    public Status clarify(Answer.Clarify answer) {
      return CLARIFY;
    }

    @Override
    public Status unknown(Answer.Unknown answer) {
      return UNKNOWN;
    }

    @Override
    public Status invalid(Answer.Invalid answer) {
      return INVALID;
    }

    @Override
    public Status talk(Answer.Talk answer) {
      return TALK;
    }
  }
}
