package org.annalist.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annalist.date.HistoricalDate;

/**
 * Weeks. Those of a month are counted from its first day: the first week of May is 1 to 7 May, the
 * last its last seven days. Those of a year are the calendar weeks of ISO 8601, from Monday. The
 * week of a day is the one from Monday that holds it.
 */
final class WeekRules {
  private WeekRules() {}

  static List<DateRule> all() {
    return List.of(ordinal(), ofDay());
  }

  private static DateRule ordinal() {
    return DateRule.named("week of a month or year")
        .reads("the? {ORDINAL} week of|in? the? {DATE}")
        .reads("the? {last=last|final} week of|in? the? {DATE}")
        .as(WeekRules::week)
        .example("the first week of May 1992", "1992-05-01/1992-05-07")
        .example("the last week of February 1992", "1992-02-23/1992-02-29")
        .example("the third week of 1990", "1990-01-15/1990-01-21")
        .rule();
  }

  private static DateRule ofDay() {
    return DateRule.named("week of a day")
        .reads("the? {week=week} of|commencing|beginning|starting on? the? {DATE}")
        .as(
            match ->
                DateUnit.DAY.holds(match.date("DATE"))
                    ? Optional.of(DateReading.of(DateUnit.WEEK.around(first(match))))
                    : Optional.empty())
        .example("the week of 20 January 1990", "1990-01-15/1990-01-21")
        .example("the week commencing 15 January 1990", "1990-01-15/1990-01-21")
        .rule();
  }

  private static Optional<DateReading> week(DateMatch match) {
    HistoricalDate date = match.date("DATE");
    if (!EdtfText.isClosed(date)) {
      return Optional.empty();
    }
    if (EdtfText.isYear(date)) {
      return Optional.of(DateReading.of(weekOfYear(match)));
    }
    boolean month = DateUnit.MONTH.holds(date) && !DateUnit.WEEK.holds(date);
    return month ? weekOfMonth(match) : Optional.empty();
  }

  private static String weekOfYear(DateMatch match) {
    LocalDate inFirst = first(match).withDayOfMonth(4);
    LocalDate inLast = inFirst.withMonth(12).withDayOfMonth(28);
    int week =
        match.has("last")
            ? inLast.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
            : Math.min(match.number("ORDINAL"), 53);
    LocalDate monday = inFirst.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return DateUnit.WEEK.around(monday.plusWeeks(week - 1L));
  }

  private static Optional<DateReading> weekOfMonth(DateMatch match) {
    LocalDate last = Objects.requireNonNull(match.date("DATE").days().last());
    LocalDate start =
        match.has("last")
            ? last.minusDays(6)
            : first(match).plusWeeks(match.number("ORDINAL") - 1L);
    LocalDate end = start.plusDays(6);
    return start.isAfter(last)
        ? Optional.empty()
        : Optional.of(DateReading.of(EdtfText.days(start, end.isAfter(last) ? last : end)));
  }

  private static LocalDate first(DateMatch match) {
    return Objects.requireNonNull(match.date("DATE").days().first());
  }
}
