package org.annalist.temporal;

import org.annalist.text.Span;

/**
 * The smallest thing that a date pattern looks at: a run of letters, a run of digits or one sign.
 *
 * @param text the letters folded, the digits as 0 to 9, or the sign, where all dashes are "-" and
 *     all apostrophes "'"; empty only in {@link #NONE}
 * @param span where it stands
 * @param number what the digits say; -1 where there are none, or more than nine
 * @param glued whether nothing stands between it and the token before
 */
record DateToken(String text, Span span, int number, boolean glued) implements DatePiece {
  /** Stands for what is before the first token, behind the last, or no token but a date. */
  static final DateToken NONE = new DateToken("", new Span(0, 0), -1, false);

  /**
   * Tells whether the token is digits.
   *
   * @return true for any run of digits
   */
  boolean isDigits() {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /**
   * Tells whether the token is a number of so many digits.
   *
   * @param least the fewest digits
   * @param most the most digits
   * @return true when it is
   */
  boolean isDigits(int least, int most) {
    return isDigits() && text.length() >= least && text.length() <= most;
  }

  /**
   * Tells whether the token is letters.
   *
   * @return true for a word
   */
  boolean isLetters() {
    return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
  }

  /**
   * Tells whether the token is a sign.
   *
   * @return true for what is neither a word nor a number
   */
  boolean isSign() {
    return !text.isEmpty() && !isDigits() && !isLetters();
  }

  /**
   * Tells whether the token is the text.
   *
   * @param other a folded word or a sign
   * @return true when it is
   */
  boolean is(String other) {
    return text.equals(other);
  }
}
