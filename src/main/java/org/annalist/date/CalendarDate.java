package org.annalist.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month or a day, any digit of which may be unspecified: {@code 1992-02-26}, {@code
 * 1992-02}, {@code 1992}, {@code 198X}, {@code 1992-02-XX}, {@code 2004-06~-11}. Immutable.
 */
public final class CalendarDate implements SingleDate {
  private final DatePart year;
  private final @Nullable DatePart month;
  private final @Nullable DatePart day;

  /** Kept once they were asked for: lists compare the days of thousands of dates. */
  private @Nullable DayRange days;

  /**
   * Makes a date.
   *
   * @param year the year, with four digits
   * @param month the month, or null for a year
   * @param day the day, or null for a month or a year
   * @throws EdtfException when no day of the calendar fits
   */
  public CalendarDate(DatePart year, @Nullable DatePart month, @Nullable DatePart day) {
    CalendarDays.check(text(year, month, day), year, month, day);
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** Makes a date of parts that are known to fit a day of the calendar. */
  private CalendarDate(List<DatePart> fit) {
    this.year = fit.get(0);
    this.month = fit.size() > 1 ? fit.get(1) : null;
    this.day = fit.size() > 2 ? fit.get(2) : null;
  }

  /**
   * Reads a date that is plainly a year, a month or a day, as most are, without looking for the
   * days that fit it.
   *
   * @param text EDTF
   * @return the date, or null where it must be read with more care, or is none
   */
  static @Nullable CalendarDate plain(String text) {
    if (!isPlain(text) || !fits(text)) {
      return null;
    }
    List<DatePart> parts = new ArrayList<>();
    parts.add(new DatePart(text.substring(0, 4), Qualifier.NONE));
    for (int at = 5; at < text.length(); at += 3) {
      parts.add(new DatePart(text.substring(at, at + 2), Qualifier.NONE));
    }
    return new CalendarDate(parts);
  }

  /** Whether it is four digits, perhaps with two more behind a dash, and again two. */
  private static boolean isPlain(String text) {
    int length = text.length();
    return (length == 4 || length == 7 || length == 10)
        && (length < 7 || text.charAt(4) == '-')
        && (length < 10 || text.charAt(7) == '-')
        && hasOnlyDigits(text);
  }

  /** Whether the calendar has the month and the day, as far as there are any. */
  private static boolean fits(String text) {
    if (text.length() == 4) {
      return true;
    }
    int month = twoDigits(text, 5);
    int year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
    return month >= 1
        && month <= 12
        && (text.length() == 7 || YearMonth.of(year, month).isValidDay(twoDigits(text, 8)));
  }

  private static boolean hasOnlyDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (i != 4 && i != 7 && (digit < '0' || digit > '9')) {
        return false;
      }
    }
    return true;
  }

  private static int twoDigits(String text, int at) {
    return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
  }

  /**
   * Returns the year.
   *
   * @return four digits, any of which may be unspecified
   */
  public DatePart year() {
    return year;
  }

  /**
   * Returns the month.
   *
   * @return two digits, or null for a year
   */
  public @Nullable DatePart month() {
    return month;
  }

  /**
   * Returns the day.
   *
   * @return two digits, or null for a month or a year
   */
  public @Nullable DatePart day() {
    return day;
  }

  /**
   * Returns a year.
   *
   * @param year -9999 to 9999
   * @return the date
   */
  public static CalendarDate of(int year) {
    return new CalendarDate(DatePart.of(year, 4), null, null);
  }

  /**
   * Returns a month.
   *
   * @param year -9999 to 9999
   * @param month 1 to 12
   * @return the date
   */
  public static CalendarDate of(int year, int month) {
    return new CalendarDate(DatePart.of(year, 4), DatePart.of(month, 2), null);
  }

  /**
   * Returns a day.
   *
   * @param day a day in the years -9999 to 9999
   * @return the date
   */
  public static CalendarDate of(LocalDate day) {
    return new CalendarDate(
        DatePart.of(day.getYear(), 4),
        DatePart.of(day.getMonthValue(), 2),
        DatePart.of(day.getDayOfMonth(), 2));
  }

  @Override
  public String edtf() {
    return CanonicalText.of(parts());
  }

  @Override
  public DayRange days() {
    DayRange known = days;
    if (known == null) {
      known = CalendarDays.of(this);
      days = known;
    }
    return known;
  }

  @Override
  public int level() {
    if (!CanonicalText.isQualifiedAsAWhole(parts()) || !isMaskedAsInLevelOne()) {
      return 2;
    }
    return masked() || qualified() || year.digits().startsWith("-") ? 1 : 0;
  }

  /** Level 1 has {@code 201X}, {@code 20XX}, {@code 2004-XX}, {@code 2004-06-XX} and both. */
  private boolean isMaskedAsInLevelOne() {
    if (month == null) {
      return year.unknownDigits() <= 2 && year.digits().endsWith("X".repeat(year.unknownDigits()));
    }
    if (day == null) {
      return !year.masked() && (!month.masked() || month.unknown());
    }
    return !year.masked()
        && (!month.masked() || (month.unknown() && day.unknown()))
        && (!day.masked() || day.unknown());
  }

  @Override
  public Precision precision() {
    if (year.masked() || month == null || month.masked()) {
      return Precision.ofUnknownDigits(year.unknownDigits());
    }
    return day == null || day.masked() ? Precision.MONTH : Precision.DAY;
  }

  @Override
  public boolean masked() {
    return year.masked() || (month != null && month.masked()) || (day != null && day.masked());
  }

  @Override
  public boolean qualified() {
    return parts().stream().anyMatch(part -> part.qualifier() != Qualifier.NONE);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.calendarDate(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CalendarDate date
        && year.equals(date.year)
        && Objects.equals(month, date.month)
        && Objects.equals(day, date.day);
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, month, day);
  }

  @Override
  public String toString() {
    return edtf();
  }

  /**
   * Returns the parts that the date has.
   *
   * @return one to three parts, the year first
   */
  List<DatePart> parts() {
    return Stream.of(year, month, day).filter(Objects::nonNull).toList();
  }

  private static String text(DatePart year, @Nullable DatePart month, @Nullable DatePart day) {
    return CanonicalText.of(Stream.of(year, month, day).filter(Objects::nonNull).toList());
  }
}
