package org.annalist.date;

/**
 * The smallest unit of the calendar that is known to hold a date, from the finest to the coarsest.
 * An unspecified day gives the month: {@code 1992-02-XX} is known to the {@link #MONTH}.
 */
public enum Precision {
  /** A day: {@code 1992-02-26}. */
  DAY,
  /** A month: {@code 1992-02}. */
  MONTH,
  /** A season, quarter or other part of a year: {@code 1994-21}. */
  SEASON,
  /** A year: {@code 1992}, {@code 1992-XX}. */
  YEAR,
  /** Ten years that share all digits but one: {@code 198X} is 1980 to 1989. */
  DECADE,
  /** A hundred years that share their first digits: {@code 19XX} is 1900 to 1999. */
  CENTURY,
  /** A thousand years that share their first digits: {@code 1XXX} is 1000 to 1999. */
  MILLENNIUM,
  /** More than a thousand years. */
  LONGER;

  /**
   * Returns the coarser of two precisions.
   *
   * @param other another precision
   * @return this or the other
   */
  public Precision coarser(Precision other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Returns the precision of a year some of whose last digits are not known.
   *
   * @param digits how many digits are not known
   * @return year, decade, century, millennium or longer
   */
  static Precision ofUnknownDigits(int digits) {
    return switch (digits) {
      case 0 -> YEAR;
      case 1 -> DECADE;
      case 2 -> CENTURY;
      case 3 -> MILLENNIUM;
      default -> LONGER;
    };
  }
}
