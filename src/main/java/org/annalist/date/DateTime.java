package org.annalist.date;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day with a time of day: {@code 1985-04-12T23:20:30}, {@code …Z}, {@code …-04:00}. Immutable.
 *
 * <p>Its day is the day at that place: the offset never moves it.
 *
 * @param local the day and time at the place, whole seconds, in the years -9999 to 9999
 * @param offset how far the place is from UTC, or null where nothing is said
 */
public record DateTime(LocalDateTime local, @Nullable ZoneOffset offset) implements HistoricalDate {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /**
   * Checks that EDTF can say it.
   *
   * @throws IllegalArgumentException when the time has fractions of a second, the offset has
   *     seconds or the year more than four digits
   */
  public DateTime {
    boolean offsetFits = offset == null || offset.getTotalSeconds() % 60 == 0;
    if (!local.equals(local.truncatedTo(ChronoUnit.SECONDS))
        || Math.abs(local.getYear()) > 9999
        || !offsetFits) {
      throw new IllegalArgumentException("EDTF has no such time: " + local + " " + offset);
    }
  }

  @Override
  public String edtf() {
    String day = CalendarDate.of(local.toLocalDate()).edtf();
    return day + "T" + TIME.format(local) + (offset == null ? "" : offset.getId());
  }

  @Override
  public DayRange days() {
    return DayRange.of(local.toLocalDate());
  }

  @Override
  public int level() {
    return local.getYear() < 0 ? 1 : 0;
  }

  @Override
  public Precision precision() {
    return Precision.DAY;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.dateTime(this);
  }

  @Override
  public String toString() {
    return edtf();
  }

  /**
   * Returns the time of day.
   *
   * @return hours, minutes and seconds, such as {@code 23:20:30}
   */
  String time() {
    return TIME.format(local);
  }
}
