package org.annalist.temporal;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.annalist.date.CalendarDate;
import org.annalist.date.DateWording;
import org.annalist.temporal.DateReading.Impossible;

/** Makes days, months and years, and says what the calendar does not have. */
final class CalendarReadings {
  /** A leap year, so that 29 February may be any year's. */
  private static final int LEAP_YEAR = 2000;

  private CalendarReadings() {}

  /** Reads a day of a year. */
  static Optional<DateReading> day(int year, int month, int day) {
    if (!isMonth(month)) {
      return noMonth(month);
    }
    YearMonth asked = YearMonth.of(year, month);
    return asked.isValidDay(day)
        ? Optional.of(DateReading.of(EdtfText.day(year, month, day)))
        : noDay(DateWording.of(CalendarDate.of(year, month)), asked.lengthOfMonth(), day, "");
  }

  /** Reads a day of every year: 20 January. */
  static Optional<DateReading> dayOfEveryYear(int month, int day) {
    if (!isMonth(month)) {
      return noMonth(month);
    }
    YearMonth longest = YearMonth.of(LEAP_YEAR, month);
    return longest.isValidDay(day)
        ? Optional.of(DateReading.of(EdtfText.dayOfEveryYear(month, day)))
        : noDay(monthName(month), longest.lengthOfMonth(), day, month == 2 ? "at most " : "");
  }

  /** Reads a month of a year. */
  static Optional<DateReading> month(int year, int month) {
    return isMonth(month)
        ? Optional.of(DateReading.of(EdtfText.month(year, month)))
        : Optional.empty();
  }

  /** Reads a year. */
  static Optional<DateReading> year(int year) {
    return Optional.of(DateReading.of(EdtfText.year(year)));
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  private static Optional<DateReading> noMonth(int month) {
    return Optional.of(
        new Impossible(
            "there is no month " + month,
            "Write the day, the month and the year, such as 20.01.1990 or 20 January 1990."));
  }

  private static Optional<DateReading> noDay(String month, int length, int day, String most) {
    int nearest = day < 1 ? 1 : length;
    String finding =
        day < 1 ? month + " begins with day 1" : month + " has " + most + length + " days";
    return Optional.of(
        new Impossible(finding, "Ask for " + nearest + " " + month + ", or for " + month + "."));
  }

  private static String monthName(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
