package org.annalist.temporal;

import java.util.List;
import java.util.Optional;

/** Months: January 1990, 01.1990, in May. */
final class MonthRules {
  private MonthRules() {}

  static List<DateRule> all() {
    return List.of(
        monthYear(), yearMonth(), monthYearInDigits(), yearMonthInDigits(), month(), part());
  }

  private static DateRule monthYear() {
    return DateRule.named("month and year")
        .reads("the? {month=month} of {MONTH} ,|of|in? {YEAR}")
        .reads("{MONTH} .? ,|of|in? the? year? of? {YEAR}")
        .reads("{MONTH} +-|/ +{YEAR}")
        .reads("{MONTH} .? ,|of|in? {SHORT:TWO_DIGITS}")
        .reads("{MONTH} +-|/ +{SHORT:TWO_DIGITS}")
        .as(MonthRules::ofYear)
        .example("January 1990", "1990-01")
        .example("the month of May, 1992", "1992-05")
        .example("Jan '90", "1990-01")
        .example("August 99", "1999-08")
        .rule();
  }

  private static DateRule yearMonth() {
    return DateRule.named("year and month")
        .reads("{YEAR} ,? {MONTH}")
        .reads("{YEAR} +-|/|. +{MONTH}")
        .as(MonthRules::ofYearBefore)
        .example("1990 January", "1990-01")
        .example("2016, nov", "2016-11")
        .rule();
  }

  private static DateRule monthYearInDigits() {
    return DateRule.named("month and year in digits")
        .reads("{SHORT_NUMBER} /|- {FOUR_DIGITS}")
        .reads("{SHORT_NUMBER} +. +{FOUR_DIGITS}")
        .as(MonthRules::inDigits)
        .example("01.1990", "1990-01")
        .example("11 / 2016", "2016-11")
        .rule();
  }

  private static DateRule yearMonthInDigits() {
    return DateRule.named("year and month in digits")
        .reads("{FOUR_DIGITS} /|- {SHORT_NUMBER}")
        .reads("{FOUR_DIGITS} +. +{SHORT_NUMBER}")
        .as(MonthRules::inDigits)
        .example("1990-01", "1990-01")
        .example("2015/3", "2015-03")
        .rule();
  }

  private static DateRule month() {
    return DateRule.named("month of every year")
        .reads("<in|during|every|each {MONTH}")
        .as(match -> ofEveryYear(match))
        .example("in May", "XXXX-05")
        .example("every January", "XXXX-01")
        .rule();
  }

  private static DateRule part() {
    return DateRule.named("month without its year")
        .reads("{MONTH}")
        .as(match -> ofEveryYear(match))
        .onlyAsPart()
        .example("January-March 1992", "1992-01/1992-03")
        .example("May and June 1993", "1993-05/1993-06")
        .rule();
  }

  private static Optional<DateReading> ofYear(DateMatch match) {
    int month = match.number("MONTH");
    if (!match.has("SHORT")) {
      return CalendarReadings.month(match.number("YEAR"), month);
    }
    int year = match.number("SHORT");
    boolean isYear = year > 31 && !NumberContext.counts(match.line(), match.end(), 2);
    return isYear && !NumberContext.runsOn(match.line(), match.end())
        ? CalendarReadings.month(YearReader.ofTwoDigits(year), month)
        : Optional.empty();
  }

  private static Optional<DateReading> ofYearBefore(DateMatch match) {
    boolean verb = MonthContext.isVerb(match.line(), match.end() - 1);
    return verb || MonthContext.isBetweenDates(match)
        ? Optional.empty()
        : CalendarReadings.month(match.number("YEAR"), match.number("MONTH"));
  }

  private static Optional<DateReading> inDigits(DateMatch match) {
    DateLine line = match.line();
    boolean partOfLonger =
        NumberContext.runsOn(line, match.end())
            || NumberContext.hasSignBefore(line, match.from())
            || NumberContext.counts(line, match.end(), 2);
    return partOfLonger || NumberContext.isNumbered(line, match.from())
        ? Optional.empty()
        : CalendarReadings.month(match.number("FOUR_DIGITS"), match.number("SHORT_NUMBER"));
  }

  private static Optional<DateReading> ofEveryYear(DateMatch match) {
    return MonthContext.isVerb(match.line(), match.end() - 1)
        ? Optional.empty()
        : Optional.of(DateReading.of(EdtfText.monthOfEveryYear(match.number("MONTH"))));
  }
}
