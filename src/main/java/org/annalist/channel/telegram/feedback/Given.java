package org.annalist.channel.telegram.feedback;

import java.util.List;
import org.annalist.answer.Answer;
import org.annalist.answer.Status;
import org.annalist.channel.review.PrivateWords;
import org.annalist.knowledge.Claim;

/**
 * An answer that was given, as long as it may be judged.
 *
 * @param question what was asked, without what may tell who asked it
 * @param status the kind of the answer
 * @param claims the ids of the claims that it stated
 */
public record Given(String question, Status status, List<String> claims) {
  /** Copies the list, and leaves out of the question what nobody needs. */
  public Given {
    question = PrivateWords.without(question);
    claims = List.copyOf(claims);
  }

  static Given of(String question, Answer answer) {
    return new Given(question, Status.of(answer), answer.claims().stream().map(Claim::id).toList());
  }
}
