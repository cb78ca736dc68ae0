package org.annalist.question.parts;

/**
 * One of the things that a message asks for.
 *
 * @param text a question that asks for it, and for nothing else
 * @param typed the words with which the message asks for it, without what they inherit from others
 * @param leans whether it leans on the answer to the first, and cannot stand alone
 */
public record Asking(String text, String typed, boolean leans) {
  /** A question with all its words. */
  static Asking whole(String text) {
    return new Asking(text, text, false);
  }
}
