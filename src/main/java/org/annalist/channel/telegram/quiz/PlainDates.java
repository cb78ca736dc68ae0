package org.annalist.channel.telegram.quiz;

import java.time.LocalDate;
import org.annalist.date.CalendarDate;
import org.annalist.date.Precision;

/** Makes days, months and years. */
final class PlainDates {
  private PlainDates() {}

  /** The day, or the month or the year that it is in. */
  static CalendarDate of(LocalDate day, Precision precision) {
    return switch (precision) {
      case DAY -> CalendarDate.of(day);
      case MONTH -> CalendarDate.of(day.getYear(), day.getMonthValue());
      case YEAR -> CalendarDate.of(day.getYear());
      default -> throw new IllegalArgumentException("no quiz asks for a " + precision);
    };
  }
}
