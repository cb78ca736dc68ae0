package org.annalist.knowledge.store;

import java.time.LocalDate;
import java.time.MonthDay;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Days as numbers that fit the index of days. */
final class Days {
  private static final int EARLIEST = Integer.MIN_VALUE;
  private static final int LATEST = Integer.MAX_VALUE;
  private static final int FEW = 4;

  private Days() {}

  /** The first day, or the earliest number where it is open. */
  static int first(DayRange days) {
    return number(days.first(), EARLIEST);
  }

  /** The last day, or the latest number where it is open. */
  static int last(DayRange days) {
    return number(days.last(), LATEST);
  }

  /** The first day of a date; a claim without a date sorts last. */
  static int first(@Nullable HistoricalDate date) {
    return date == null ? LATEST : first(date.days());
  }

  /** The last day of a date; a claim without a date sorts last. */
  static int last(@Nullable HistoricalDate date) {
    return date == null ? LATEST : last(date.days());
  }

  /**
   * The month, times 100, and the day that a date begins on, or null for one that is open or lasts
   * more than a few days: only what has a day of the year comes back every year.
   */
  static @Nullable Integer monthAndDay(@Nullable HistoricalDate date) {
    LocalDate first = date == null ? null : date.days().first();
    LocalDate last = date == null ? null : date.days().last();
    return first == null || last == null || last.toEpochDay() - first.toEpochDay() >= FEW
        ? null
        : monthAndDay(MonthDay.from(first));
  }

  /** The month, times 100, and the day. */
  static int monthAndDay(MonthDay day) {
    return day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  private static int number(@Nullable LocalDate day, int open) {
    return day == null ? open : (int) Math.max(EARLIEST, Math.min(LATEST, day.toEpochDay()));
  }
}
