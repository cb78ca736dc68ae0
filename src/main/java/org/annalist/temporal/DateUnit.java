package org.annalist.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.annalist.date.HistoricalDate;

/** The units that dates are counted in, from the finest, in the order of their words' values. */
enum DateUnit {
  DAY(ChronoUnit.DAYS),
  WEEK(ChronoUnit.WEEKS),
  MONTH(ChronoUnit.MONTHS),
  YEAR(ChronoUnit.YEARS),
  DECADE(ChronoUnit.DECADES),
  CENTURY(ChronoUnit.CENTURIES);

  private final ChronoUnit unit;

  DateUnit(ChronoUnit unit) {
    this.unit = unit;
  }

  /**
   * Returns the unit that a word names.
   *
   * @param match a match with the slot UNIT
   * @return the unit
   */
  static DateUnit of(DateMatch match) {
    return of(match, "UNIT");
  }

  /**
   * Returns the unit that a word names.
   *
   * @param match a match
   * @param label the label of one of its slots UNIT
   * @return the unit
   */
  static DateUnit of(DateMatch match, String label) {
    return values()[match.number(label)];
  }

  /**
   * Moves a day by some of these units.
   *
   * @param day a day
   * @param amount how many, below 0 for backwards
   * @return the day so far away
   */
  LocalDate move(LocalDate day, long amount) {
    return day.plus(amount, unit);
  }

  /**
   * Returns the whole unit that holds a day: its week from Monday, its month, its decade.
   *
   * @param day a day
   * @return EDTF
   */
  String around(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case DAY -> EdtfText.day(day);
      case WEEK -> week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case MONTH -> EdtfText.month(year, day.getMonthValue());
      case YEAR -> EdtfText.year(year);
      case DECADE -> EdtfText.year(year).substring(0, 3) + "X";
      case CENTURY -> century(Math.floorDiv(year - 1, 100) * 100 + 1);
    };
  }

  private static String week(LocalDate monday) {
    return EdtfText.day(monday) + "/" + EdtfText.day(monday.plusDays(6));
  }

  private static String century(int first) {
    return EdtfText.year(first) + "/" + EdtfText.year(first + 99);
  }

  /**
   * Returns how precise a date is that is said to lie some of these units away.
   *
   * @return a day, a month or a year
   */
  DateUnit precision() {
    return switch (this) {
      case DAY, WEEK -> DAY;
      case MONTH -> MONTH;
      case YEAR, DECADE, CENTURY -> YEAR;
    };
  }

  /** Tells whether a date is one of these units or finer. */
  boolean holds(HistoricalDate date) {
    LocalDate first = date.days().first();
    LocalDate last = date.days().last();
    return first != null && last != null && last.isBefore(first.plus(1, unit));
  }
}
