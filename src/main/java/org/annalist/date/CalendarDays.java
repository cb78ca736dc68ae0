package org.annalist.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the days that a calendar date may mean, and says where there are none. */
final class CalendarDays {
  private static final DatePart ANY = new DatePart("XX", Qualifier.NONE);

  private CalendarDays() {}

  /**
   * Returns the days that a date may mean.
   *
   * @param date a date, of which at least one day fits
   * @return the first to the last day that fits
   */
  static DayRange of(CalendarDate date) {
    return date.masked() ? search(date) : exact(date);
  }

  /** Most dates are exact, and days are asked for often: these need no search. */
  private static DayRange exact(CalendarDate date) {
    int year = number(date.year());
    DatePart month = date.month();
    DatePart day = date.day();
    if (month == null) {
      return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth only = YearMonth.of(year, number(month));
    return day == null
        ? new DayRange(only.atDay(1), only.atEndOfMonth())
        : DayRange.of(only.atDay(number(day)));
  }

  private static int number(DatePart part) {
    return Integer.parseInt(part.digits());
  }

  private static DayRange search(CalendarDate date) {
    DatePart month = orAny(date.month());
    DatePart day = orAny(date.day());
    return new DayRange(
        first(date.year(), month, day).orElseThrow(), last(date.year(), month, day).orElseThrow());
  }

  /**
   * Refuses a date that no day fits.
   *
   * @param text the date as it is to be named
   * @param year the year
   * @param month the month, or null
   * @param day the day, or null
   * @throws EdtfException when there is no such day
   */
  static void check(String text, DatePart year, @Nullable DatePart month, @Nullable DatePart day) {
    checkShape(text, year, month, day);
    if (year.digits().equals("-0000")) {
      throw new EdtfException(
          text + ": there is no year -0000", "Write 0000, which is 1 BC, or -0001, which is 2 BC.");
    }
    if (month != null) {
      checkMonth(text, year, month);
      if (day != null && first(year, month, day).isEmpty()) {
        throw noSuchDay(text, year, month, day);
      }
    }
  }

  private static void checkShape(
      String text, DatePart year, @Nullable DatePart month, @Nullable DatePart day) {
    boolean yearFits = year.digits().length() >= 4;
    boolean monthFits = month == null || month.digits().length() == 2;
    boolean dayFits = day == null || (month != null && day.digits().length() == 2);
    if (!yearFits || !monthFits || !dayFits) {
      throw new EdtfException(
          text + ": a date has a year of four digits, then a month and a day of two",
          "Write them in that order.");
    }
  }

  private static void checkMonth(String text, DatePart year, DatePart month) {
    if (IntStream.rangeClosed(1, 12).noneMatch(month::allows)) {
      throw new EdtfException(
          text + ": there is no month " + month.digits(),
          "Write a month from 01 to 12, a season from 21 (spring) to 24 (winter), or "
              + year.digits()
              + " if the month is not known.");
    }
  }

  private static EdtfException noSuchDay(String text, DatePart year, DatePart month, DatePart day) {
    String known = year.digits() + "-" + month.digits();
    String withoutDay = known + " if the day is not known.";
    if (year.masked() || month.masked() || day.masked() || day.digits().equals("00")) {
      return new EdtfException(
          text + ": there is no day " + day.digits() + " in " + known, "Write " + withoutDay);
    }
    int yearNumber = Integer.parseInt(year.digits());
    int monthNumber = Integer.parseInt(month.digits());
    int length = YearMonth.of(yearNumber, monthNumber).lengthOfMonth();
    String name = YearWords.month(monthNumber) + " " + YearWords.of(yearNumber);
    return new EdtfException(
        text + ": " + name + " has " + length + " days",
        "Write " + known + "-" + length + ", or " + withoutDay);
  }

  private static DatePart orAny(@Nullable DatePart part) {
    return part == null ? ANY : part;
  }

  private static Optional<LocalDate> first(DatePart year, DatePart month, DatePart day) {
    return year.ascending()
        .boxed()
        .flatMap(y -> months(month.ascending()).map(m -> YearMonth.of(y, m)))
        .flatMap(candidate -> dayIn(candidate, day.ascending()).stream())
        .findFirst();
  }

  private static Optional<LocalDate> last(DatePart year, DatePart month, DatePart day) {
    return year.descending()
        .boxed()
        .flatMap(y -> months(month.descending()).map(m -> YearMonth.of(y, m)))
        .flatMap(candidate -> dayIn(candidate, day.descending()).stream())
        .findFirst();
  }

  private static Stream<Integer> months(IntStream numbers) {
    return numbers.filter(month -> month >= 1 && month <= 12).boxed();
  }

  private static Optional<LocalDate> dayIn(YearMonth month, IntStream days) {
    OptionalInt day = days.filter(month::isValidDay).findFirst();
    return day.isPresent() ? Optional.of(month.atDay(day.getAsInt())) : Optional.empty();
  }
}
