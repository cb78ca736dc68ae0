package org.annalist.channel.review;

import java.time.LocalDate;
import java.util.List;
import org.annalist.answer.Status;

/**
 * A question that the owner may want to look at. It says nothing about who asked, and no time that
 * is finer than a day.
 *
 * @param question as somebody typed it, without addresses and long numbers
 * @param reason why it is here
 * @param status the kind of the answer that was given
 * @param claims the ids of the claims that the answer stated, none where it stated nothing
 * @param day when it was asked
 */
public record ReviewEntry(
    String question, Reason reason, Status status, List<String> claims, LocalDate day) {
  /** Copies the list, and leaves out of the question what may tell who asked it. */
  public ReviewEntry {
    question = PrivateWords.without(question);
    claims = List.copyOf(claims);
  }

  /** Why a question is on the list. */
  public enum Reason {
    /** It got no answer. */
    UNANSWERED,
    /** A person said that the answer was not right. */
    NOT_RIGHT
  }
}
