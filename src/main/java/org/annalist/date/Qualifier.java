package org.annalist.date;

/** How sure a source is of a date or of a part of it. It never moves the bounds of the date. */
public enum Qualifier {
  /** Neither uncertain nor approximate. */
  NONE(""),
  /** Whether it is right is in doubt: {@code ?}. */
  UNCERTAIN("?"),
  /** It is near this: {@code ~}. */
  APPROXIMATE("~"),
  /** It is near this, and even that is in doubt: {@code %}. */
  BOTH("%");

  private final String mark;

  Qualifier(String mark) {
    this.mark = mark;
  }

  /**
   * Returns the sign that EDTF has for it.
   *
   * @return one character, or empty for {@link #NONE}
   */
  public String mark() {
    return mark;
  }

  /**
   * Joins what two qualifiers say.
   *
   * @param other another qualifier of the same date
   * @return uncertain where either is, approximate where either is
   */
  public Qualifier and(Qualifier other) {
    if (this == NONE || this == other) {
      return other;
    }
    return other == NONE ? this : BOTH;
  }

  /**
   * Returns the qualifier that a character stands for.
   *
   * @param character any character
   * @return the qualifier, {@link #NONE} where the character is no mark
   */
  static Qualifier of(char character) {
    return switch (character) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }
}
