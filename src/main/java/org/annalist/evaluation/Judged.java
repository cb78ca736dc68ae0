package org.annalist.evaluation;

import java.util.List;
import org.annalist.answer.Reply;

/**
 * A question that was asked, with its answer and what was said of it.
 *
 * @param trial the question
 * @param reply how it was understood, and the answer
 * @param verdict whether the answer is right
 * @param explanation for a miss, how the question was understood and why it was answered so, a line
 *     each
 * @param nanoseconds how long the answer took
 */
public record Judged(
    Trial trial, Reply reply, Verdict verdict, List<String> explanation, long nanoseconds) {
  /** Copies the list. */
  public Judged {
    explanation = List.copyOf(explanation);
  }

  boolean isAnswerable() {
    return trial.expectation().isAnswerable();
  }

  boolean isRight() {
    return verdict.isRight();
  }

  Kind kind() {
    return trial.expectation().kind();
  }
}
