package org.annalist.temporal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.annalist.date.HistoricalDate;

/** Gives a day or month without a year the year of the other end of its range. */
final class YearlessDate {
  private YearlessDate() {}

  /** November in "from November to February 1990" is of 1989. */
  static Optional<DateReading> before(HistoricalDate date, HistoricalDate end) {
    LocalDate last = Objects.requireNonNull(end.days().last());
    boolean sameYear = !isAfter(date, last);
    return inYear(date, sameYear ? last.getYear() : last.getYear() - 1);
  }

  /** February in "from November 1989 to February" is of 1990. */
  static Optional<DateReading> after(HistoricalDate date, HistoricalDate start) {
    LocalDate first = Objects.requireNonNull(start.days().first());
    boolean sameYear = month(date) > first.getMonthValue() || isAfter(date, first);
    return inYear(date, sameYear ? first.getYear() : first.getYear() + 1);
  }

  /**
   * Puts a date into a year.
   *
   * @param date a day or month of every year
   * @param year the year
   * @return the day or month, or the finding that the year does not have it; empty for a range
   */
  static Optional<DateReading> inYear(HistoricalDate date, int year) {
    return switch (date.edtf().length()) {
      case 7 -> CalendarReadings.month(year, month(date));
      case 10 -> CalendarReadings.day(year, month(date), day(date));
      default -> Optional.empty();
    };
  }

  private static boolean isAfter(HistoricalDate date, LocalDate other) {
    if (month(date) != other.getMonthValue()) {
      return month(date) > other.getMonthValue();
    }
    return date.edtf().length() == 10 && day(date) > other.getDayOfMonth();
  }

  private static int month(HistoricalDate date) {
    return Integer.parseInt(date.edtf().substring(5, 7));
  }

  private static int day(HistoricalDate date) {
    return Integer.parseInt(date.edtf().substring(8, 10));
  }
}
