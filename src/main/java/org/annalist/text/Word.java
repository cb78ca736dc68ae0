package org.annalist.text;

/**
 * A word of an utterance: a run of letters and digits.
 *
 * @param folded its folded form, without a possessive ending; never empty
 * @param span where it stands in the utterance, with a possessive ending
 */
public record Word(String folded, Span span) {
  /**
   * Tells whether the word is a number written in digits.
   *
   * @return true when every character is a digit
   */
  public boolean isNumber() {
    for (int i = 0; i < folded.length(); i++) {
      if (!Character.isDigit(folded.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
