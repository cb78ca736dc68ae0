package org.annalist.channel.review;

import java.util.List;

/** Keeps the owner's review list. Implementations may be shared by threads. */
public interface ReviewStore {
  /**
   * Puts a question on the list, or counts it once more where it is there already.
   *
   * @param entry the question
   */
  void add(ReviewEntry entry);

  /**
   * Returns the list, by question, what came up most first, then the latest first.
   *
   * @param limit how many at most
   * @return questions that differ in case, diacritics or space alone are one
   */
  List<ReviewGroup> list(int limit);

  /**
   * Takes a question off the list, in every spelling and with every answer.
   *
   * @param question the question
   * @return true where it was on the list
   */
  boolean remove(String question);
}
