package org.annalist.temporal;

import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.annalist.date.DaysOfYear;
import org.annalist.date.HistoricalDate;
import org.annalist.temporal.DateReading.Meant;

/** Days and months without a year: gives them one, such as that of the other end of their range. */
final class YearlessDate {
  /** A leap year, so that 29 February may be any year's. */
  static final int LEAP_YEAR = 2000;

  /** A range may end in the next year, and EDTF writes years with four digits. */
  private static final int LAST_YEAR = 9998;

  private static final Pattern ANY_YEAR = Pattern.compile("(?<=^|/)[0-9]{4}-");

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
    boolean sameYear = month(date.edtf()) > first.getMonthValue() || isAfter(date, first);
    return inYear(date, sameYear ? first.getYear() : first.getYear() + 1);
  }

  /**
   * Puts a date into a year.
   *
   * @param date a day, a month or a range of every year
   * @param year the year; a range that goes on past New Year ends in the next
   * @return the date, or the finding that the year does not have the day; empty for any other date
   *     and after the year 9998
   */
  static Optional<DateReading> inYear(HistoricalDate date, int year) {
    if (year > LAST_YEAR) {
      return Optional.empty();
    }
    String edtf = date.edtf();
    int slash = edtf.indexOf('/');
    return DaysOfYear.of(date)
        .flatMap(
            days ->
                slash < 0
                    ? one(edtf, year)
                    : Optional.of(
                        DateReading.of(
                            EdtfText.interval(
                                end(edtf.substring(0, slash), year),
                                end(
                                    edtf.substring(slash + 1),
                                    days.passesNewYear() ? year + 1 : year)))));
  }

  private static Optional<DateReading> one(String edtf, int year) {
    return edtf.length() == 7
        ? CalendarReadings.month(year, month(edtf))
        : CalendarReadings.day(year, month(edtf), day(edtf));
  }

  /** The last days of February are 28 days in most years. */
  private static String end(String edtf, int year) {
    boolean isLeapDay = edtf.endsWith("-02-29") && !Year.isLeap(year);
    return EdtfText.year(year) + (isLeapDay ? "-02-28" : edtf.substring(4));
  }

  /**
   * Takes a part of a date, which for one of every year is one of every year.
   *
   * @param date any date
   * @param part takes the part of a date that is in a year
   * @return the part, or empty where there is none
   */
  static Optional<DateReading> partOf(
      HistoricalDate date, Function<HistoricalDate, Optional<DateReading>> part) {
    if (!EdtfText.isOfEveryYear(date)) {
      return part.apply(date);
    }
    return inYear(date, LEAP_YEAR)
        .flatMap(reading -> reading instanceof Meant in ? part.apply(in.date()) : Optional.empty())
        .map(reading -> reading instanceof Meant in ? ofEveryYear(in.date().edtf()) : reading);
  }

  /** Takes the years off a date or range that has a month. */
  static DateReading ofEveryYear(String edtf) {
    return DateReading.of(ANY_YEAR.matcher(edtf).replaceAll("XXXX-"));
  }

  private static boolean isAfter(HistoricalDate date, LocalDate other) {
    if (month(date.edtf()) != other.getMonthValue()) {
      return month(date.edtf()) > other.getMonthValue();
    }
    return date.edtf().length() == 10 && day(date.edtf()) > other.getDayOfMonth();
  }

  private static int month(String edtf) {
    return Integer.parseInt(edtf.substring(5, 7));
  }

  private static int day(String edtf) {
    return Integer.parseInt(edtf.substring(8, 10));
  }
}
