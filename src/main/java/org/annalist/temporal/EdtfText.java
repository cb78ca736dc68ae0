package org.annalist.temporal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Pattern;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;

/** Writes EDTF. Years are counted with a year 0, which is 1 BC. */
final class EdtfText {
  private static final Pattern YEAR = Pattern.compile("-?[0-9]{4}");

  private EdtfText() {}

  static String year(int year) {
    String digits = Integer.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  static String month(int year, int month) {
    return year(year) + "-" + twoDigits(month);
  }

  static String day(int year, int month, int day) {
    return month(year, month) + "-" + twoDigits(day);
  }

  static String day(LocalDate day) {
    return day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  static String dayOfEveryYear(int month, int day) {
    return "XXXX-" + twoDigits(month) + "-" + twoDigits(day);
  }

  static String monthOfEveryYear(int month) {
    return "XXXX-" + twoDigits(month);
  }

  static String season(int year, int season) {
    return year(year) + "-" + season;
  }

  /** Writes days as years or months where they are whole: 1991-01-01 to 1991-12-31 is 1991. */
  static String days(LocalDate first, LocalDate last) {
    boolean years = first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
    if (years) {
      return interval(year(first.getYear()), year(last.getYear()));
    }
    boolean months = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    if (months) {
      return interval(month(YearMonth.from(first)), month(YearMonth.from(last)));
    }
    return interval(day(first), day(last));
  }

  /** Writes closed days as {@link #days(LocalDate, LocalDate)} does. */
  static String days(DayRange days) {
    return days(Objects.requireNonNull(days.first()), Objects.requireNonNull(days.last()));
  }

  static String interval(String first, String last) {
    return first.equals(last) ? first : first + "/" + last;
  }

  /** Writes everything from a day on, as a year or month where the day begins one. */
  static String from(LocalDate first) {
    return start(first) + "/..";
  }

  /** Writes everything up to a day, as a year or month where the day ends one. */
  static String upTo(LocalDate last) {
    return "../" + end(last);
  }

  /** Tells whether a date is one of every year. */
  static boolean isOfEveryYear(HistoricalDate date) {
    return date.edtf().startsWith("XXXX-");
  }

  /** Tells whether a date is one year. */
  static boolean isYear(HistoricalDate date) {
    return YEAR.matcher(date.edtf()).matches();
  }

  /** Tells whether both ends of a date are days that a rule may count from. */
  static boolean isClosed(HistoricalDate date) {
    DayRange days = date.days();
    return days.first() != null && days.last() != null && !isOfEveryYear(date);
  }

  private static String month(YearMonth month) {
    return month(month.getYear(), month.getMonthValue());
  }

  private static String start(LocalDate first) {
    if (first.getDayOfYear() == 1) {
      return year(first.getYear());
    }
    return first.getDayOfMonth() == 1 ? month(YearMonth.from(first)) : day(first);
  }

  private static String end(LocalDate last) {
    LocalDate next = last.plusDays(1);
    if (next.getDayOfYear() == 1) {
      return year(last.getYear());
    }
    return next.getDayOfMonth() == 1 ? month(YearMonth.from(last)) : day(last);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
