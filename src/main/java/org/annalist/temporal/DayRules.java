package org.annalist.temporal;

import java.util.List;
import java.util.Optional;

/** Days with the name of their month: 20 January 1990, January 20th, the twentieth of January. */
final class DayRules {
  private static final String WEEKDAY = "{WEEKDAY}? ";

  private DayRules() {}

  static List<DateRule> all() {
    return List.of(dayMonthYear(), monthDayYear(), yearMonthDay(), dayMonth(), monthDay());
  }

  private static DateRule dayMonthYear() {
    return DateRule.named("day, month and year")
        .reads(
            WEEKDAY
                + "the? {DAY} day? of|-|.|/|in? {MONTH} .? ,|of|in? the? year? of? {YEAR:YEAR_EVEN_SHORT}")
        .reads(WEEKDAY + "{DAY} -|/|. {MONTH} -|/|. {YEAR}")
        .reads(WEEKDAY + "{DAY} -|/|. {MONTH} +-|/|. +{YEAR:YEAR_EVEN_SHORT}")
        .as(DayRules::ofYear)
        .example("20 January 1990", "1990-01-20")
        .example("Saturday, the 20th of january in 1990", "1990-01-20")
        .example("20jan90", "1990-01-20")
        .rule();
  }

  private static DateRule monthDayYear() {
    return DateRule.named("month, day and year")
        .reads(WEEKDAY + "{MONTH} .? the|-|/? {DAY} ,|of|in? {YEAR:YEAR_EVEN_SHORT}")
        .reads(WEEKDAY + "{MONTH} -|/|. {DAY} +-|/|. +{YEAR:YEAR_EVEN_SHORT}")
        .reads(WEEKDAY + "{MONTH} the? {DAY:DAY_IN_WORDS} ,|of|in? {YEAR}")
        .as(DayRules::ofYear)
        .example("Jan. 20, 1990", "1990-01-20")
        .example("January the twentieth, nineteen ninety", "1990-01-20")
        .rule();
  }

  private static DateRule yearMonthDay() {
    return DateRule.named("year, month and day")
        .reads("{YEAR} -|/|.|,? {MONTH} .? the|-|/? {DAY}")
        .reads("{YEAR} ,? the? {DAY} of? {MONTH}")
        .as(match -> MonthContext.isBetweenDates(match) ? Optional.empty() : ofYear(match))
        .example("1990-jan-20", "1990-01-20")
        .example("1990, 20 January", "1990-01-20")
        .example("1990-cı il 20 yanvar", "1990-01-20")
        .rule();
  }

  private static DateRule dayMonth() {
    return DateRule.named("day and month of every year")
        .reads(WEEKDAY + "the? {DAY} day? of? {MONTH}")
        .as(DayRules::ofEveryYear)
        .example("20 January", "XXXX-01-20")
        .example("the second of May", "XXXX-05-02")
        .rule();
  }

  private static DateRule monthDay() {
    return DateRule.named("month and day of every year")
        .reads(WEEKDAY + "{MONTH} .? the|-|/? {DAY}")
        .reads(WEEKDAY + "{MONTH} the? {DAY:DAY_IN_WORDS}")
        .as(DayRules::ofEveryYear)
        .example("Oct. 2", "XXXX-10-02")
        .example("January the twentieth", "XXXX-01-20")
        .rule();
  }

  private static Optional<DateReading> ofYear(DateMatch match) {
    int day = match.number("DAY");
    boolean isDay = day <= 31 || match.line().token(match.end() - 1).isDigits(4, 4);
    return isDay
        ? CalendarReadings.day(match.number("YEAR"), match.number("MONTH"), day)
        : Optional.empty();
  }

  private static Optional<DateReading> ofEveryYear(DateMatch match) {
    int month = match.number("MONTH");
    int day = match.number("DAY");
    boolean counts = NumberContext.counts(match.line(), match.end(), 2);
    boolean verb = MonthContext.isVerb(match);
    return counts || verb || day > 39
        ? Optional.empty()
        : CalendarReadings.dayOfEveryYear(month, day);
  }
}
