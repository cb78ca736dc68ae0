package org.annalist.channel.review;

import java.time.LocalDate;
import java.util.List;
import org.annalist.answer.Status;

/**
 * What is on the review list for one question, however it is spelt, and one answer.
 *
 * @param question as it was first typed
 * @param reason why it is there
 * @param status the kind of the answer
 * @param claims the ids of the claims that the answer stated
 * @param count how often it came up, at least 1
 * @param last the last day on which it did
 */
public record ReviewGroup(
    String question,
    ReviewEntry.Reason reason,
    Status status,
    List<String> claims,
    int count,
    LocalDate last) {
  /** Copies the list. */
  public ReviewGroup {
    claims = List.copyOf(claims);
  }
}
