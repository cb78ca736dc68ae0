package org.annalist.search;

/** The words of everyday English, as far as the word vectors have them. */
public final class EverydayWords {
  private EverydayWords() {}

  /**
   * Tells whether a word is one of them.
   *
   * @param folded a folded word
   * @return false for a slip, and for a word that is too rare to have a vector
   */
  public static boolean has(String folded) {
    return WordVectors.shipped().place(folded) != WordVectors.NONE;
  }
}
