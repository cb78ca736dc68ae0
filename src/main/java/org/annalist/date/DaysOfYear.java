package org.annalist.date;

import java.time.Month;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days that come every year, from the first to the last, both inclusive: 20 January, May, 20 to 25
 * January. Where the last is before the first, they go on past New Year: 20 December to 5 January.
 * Immutable.
 *
 * @param first the first day
 * @param last the last day
 */
public record DaysOfYear(MonthDay first, MonthDay last) {
  private static final String DAY_OR_MONTH = "XXXX-([01][0-9])(?:-([0-3][0-9]))?";
  private static final Pattern EDTF = Pattern.compile(DAY_OR_MONTH + "(?:/" + DAY_OR_MONTH + ")?");

  /**
   * Reads the days of a date that has a month, or a month and a day, but no year.
   *
   * @param date a date, such as {@code XXXX-01-20}, {@code XXXX-05} or {@code XXXX-03/XXXX-05}
   * @return the days, or empty where the date is not one of every year
   */
  public static Optional<DaysOfYear> of(HistoricalDate date) {
    Matcher edtf = EDTF.matcher(date.edtf());
    if (!edtf.matches()) {
      return Optional.empty();
    }
    DaysOfYear start = of(edtf.group(1), edtf.group(2));
    DaysOfYear end = edtf.group(3) == null ? start : of(edtf.group(3), edtf.group(4));
    return Optional.of(new DaysOfYear(start.first, end.last));
  }

  /**
   * Returns one day.
   *
   * @param day the day
   * @return from that day to that day
   */
  public static DaysOfYear of(MonthDay day) {
    return new DaysOfYear(day, day);
  }

  /**
   * Returns a whole month.
   *
   * @param month the month
   * @return from its first day to its last in a leap year
   */
  public static DaysOfYear of(Month month) {
    return new DaysOfYear(MonthDay.of(month, 1), MonthDay.of(month, month.maxLength()));
  }

  /**
   * Tells whether there is only one of them.
   *
   * @return false for a month, or for days in a row
   */
  public boolean isOneDay() {
    return first.equals(last);
  }

  private static DaysOfYear of(String month, @Nullable String day) {
    Month ofYear = Month.of(Integer.parseInt(month));
    return day == null ? of(ofYear) : of(MonthDay.of(ofYear, Integer.parseInt(day)));
  }

  /**
   * Tells whether the days go on past New Year.
   *
   * @return true for 20 December to 5 January
   */
  public boolean passesNewYear() {
    return last.isBefore(first);
  }

  /**
   * Returns the month that the days fill.
   *
   * @return the month, or empty where they are fewer or more than its days
   */
  public Optional<Month> wholeMonth() {
    return Objects.equals(this, of(first.getMonth()))
        ? Optional.of(first.getMonth())
        : Optional.empty();
  }

  /** In the words of EDTF, without the year: {@code 01-20}, {@code 05}, {@code 01-20/01-25}. */
  @Override
  public String toString() {
    return wholeMonth()
        .map(month -> "%02d".formatted(month.getValue()))
        .orElseGet(() -> first.equals(last) ? text(first) : text(first) + "/" + text(last));
  }

  private static String text(MonthDay day) {
    return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
  }
}
