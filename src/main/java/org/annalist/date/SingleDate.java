package org.annalist.date;

/** One date without a time of day: what the ends of intervals and the members of sets are. */
public sealed interface SingleDate extends HistoricalDate
    permits CalendarDate, SeasonDate, YearNumber {
  /**
   * Tells whether a digit is unspecified.
   *
   * @return true where the EDTF has an {@code X}
   */
  boolean masked();

  /**
   * Tells whether the date, or a part of it, is uncertain or approximate.
   *
   * @return true where the EDTF has {@code ?}, {@code ~} or {@code %}
   */
  boolean qualified();
}
