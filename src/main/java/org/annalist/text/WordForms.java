package org.annalist.text;

/**
 * Brings the forms of a word to one: killed, kills and killing. Implementations may be shared by
 * threads.
 */
public interface WordForms {
  /**
   * Returns the form that stands for all forms of the word.
   *
   * @param folded a folded word
   * @return its stem; for a number the number itself
   */
  String stem(String folded);
}
