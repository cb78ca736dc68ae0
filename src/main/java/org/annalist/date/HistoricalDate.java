package org.annalist.date;

import java.util.Comparator;

/**
 * A date as a source gives it, in the terms of the Extended Date/Time Format (EDTF, Library of
 * Congress 2019, ISO 8601-2). Immutable; threads may share it.
 *
 * <p>Qualifiers never move the bounds: {@code 1988~} (approximate), {@code 1988?} (uncertain) and
 * {@code 1988%} (both) all mean the days of 1988, as {@code 1988} does. How far "about 1988"
 * reaches is a guess that no source made, so it is left to the reader.
 *
 * <p>Years are counted as EDTF and {@code java.time} count them, with a year 0: {@code -0233} is
 * 234 BC. Days are those of the proleptic Gregorian calendar.
 */
public sealed interface HistoricalDate permits SingleDate, DateTime, DateInterval, DateSet {
  /**
   * Time order: by the earliest day, then by the latest, as {@link DayRange#CHRONOLOGICAL}; dates
   * with the same days go by their EDTF, so that the order is always the same.
   */
  Comparator<HistoricalDate> CHRONOLOGICAL =
      Comparator.comparing(HistoricalDate::days, DayRange.CHRONOLOGICAL)
          .thenComparing(HistoricalDate::edtf);

  /**
   * Returns the date in EDTF. Where EDTF has several ways to say the same, it is always the same
   * one: {@code ?2004-06} gives {@code 2004?-06}.
   *
   * @return canonical EDTF, which parses to an equal date
   */
  String edtf();

  /**
   * Returns the days that the date may mean. An open or unknown end of an interval has no day; nor
   * has an end beyond the years that {@link java.time.LocalDate} knows.
   *
   * @return the earliest to the latest day
   */
  DayRange days();

  /**
   * Returns the lowest level of EDTF whose grammar has the date.
   *
   * @return 0, 1 or 2
   */
  int level();

  /**
   * Returns the smallest unit of the calendar that is known to hold the date; of an interval or a
   * set, the coarsest among its dates.
   *
   * @return the precision
   */
  Precision precision();

  /**
   * Calls the method for the kind of this date.
   *
   * @param cases a method for each kind
   * @param <R> what they return
   * @return what the method returned
   */
  <R> R match(Cases<R> cases);

  /**
   * One method for each kind of date: with a new kind, nothing compiles until it is handled.
   *
   * @param <R> what the methods return
   */
  interface Cases<R> {
    /**
     * Handles a year, a month or a day, digits of which may be unspecified.
     *
     * @param date such as {@code 1992-02-26}, {@code 1992-02}, {@code 198X}
     * @return the result
     */
    R calendarDate(CalendarDate date);

    /**
     * Handles a season or another part of a year.
     *
     * @param date such as {@code 1994-21}
     * @return the result
     */
    R season(SeasonDate date);

    /**
     * Handles a year written as a number.
     *
     * @param date such as {@code Y-170000000} or {@code 1950S2}
     * @return the result
     */
    R yearNumber(YearNumber date);

    /**
     * Handles a day with a time of day.
     *
     * @param date such as {@code 1985-04-12T23:20:30Z}
     * @return the result
     */
    R dateTime(DateTime date);

    /**
     * Handles an interval.
     *
     * @param date such as {@code 1992-02-25/1992-02-26} or {@code 1988/..}
     * @return the result
     */
    R interval(DateInterval date);

    /**
     * Handles a set of dates.
     *
     * @param date such as <code>[1667,1670..1672]</code> or <code>{1960,1961-12}</code>
     * @return the result
     */
    R set(DateSet date);
  }
}
