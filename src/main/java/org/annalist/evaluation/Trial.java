package org.annalist.evaluation;

import java.util.List;

/**
 * One question of a question file, with what is expected of its answer.
 *
 * @param place where it stands
 * @param id the id of its line; in a conversation with the number of the turn, such as {@code a7.2}
 * @param question the question as typed
 * @param expectation what a right answer holds
 * @param documents the documents that hold the answer, by number
 */
public record Trial(
    Place place, String id, String question, Expectation expectation, List<String> documents) {
  /** Copies the list. */
  public Trial {
    documents = List.copyOf(documents);
  }

  /**
   * Tells whether a question is about some documents only.
   *
   * @param given the documents, by number
   * @return true when all of its documents are among them; a question that can be answered needs at
   *     least one
   */
  public boolean isWithin(List<String> given) {
    return given.containsAll(documents) && (!documents.isEmpty() || !expectation.isAnswerable());
  }
}
