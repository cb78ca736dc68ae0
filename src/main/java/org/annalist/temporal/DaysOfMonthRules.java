package org.annalist.temporal;

import java.util.List;
import java.util.Optional;
import org.annalist.temporal.DateReading.Impossible;
import org.annalist.temporal.DateReading.Meant;

/** Two days that share a month: 20-25 January 1990, the night of 25 to 26 February. */
final class DaysOfMonthRules {
  private static final String LINK = " -|/|to|and|or|until|till|through|thru|& ";
  private static final String TWO_DAYS = "the? {from:DAY} .?" + LINK + "the? {to:DAY} .?";
  private static final String DIGITS =
      "{from:DAY} .? -|/|to|and {to:DAY} +. +{MONTH:SHORT_NUMBER} +. +";
  private static final String START = "from|between? ";

  private DaysOfMonthRules() {}

  static List<DateRule> all() {
    return List.of(
        daysThenMonth(), monthThenDays(), monthBetween(), inDigits(), withMonthsInDigits());
  }

  private static DateRule daysThenMonth() {
    return DateRule.named("two days, then their month")
        .reads(START + TWO_DAYS + " of? {MONTH} .? ,|of|in|-|/? {YEAR:YEAR_EVEN_SHORT}")
        .reads(START + TWO_DAYS + " of? {MONTH}")
        .as(DaysOfMonthRules::days)
        .example("25/26 February 1992", "1992-02-25/1992-02-26")
        .example("from 20 to 25 January", "XXXX-01-20/XXXX-01-25")
        .rule();
  }

  private static DateRule monthThenDays() {
    return DateRule.named("a month, then two of its days")
        .reads("from? {MONTH} .? from|between? " + TWO_DAYS + " ,|of|in? {YEAR:YEAR_EVEN_SHORT}")
        .reads("from? {MONTH} .? from|between? " + TWO_DAYS)
        .as(DaysOfMonthRules::days)
        .example("February 25-26, 1992", "1992-02-25/1992-02-26")
        .example("November between 19 and 20", "XXXX-11-19/XXXX-11-20")
        .rule();
  }

  private static DateRule monthBetween() {
    return DateRule.named("a day, then a month with a later day")
        .reads(
            "from|between {from:DAY} to|and|until|till {MONTH} {to:DAY} ,? {YEAR:YEAR_EVEN_SHORT}")
        .as(DaysOfMonthRules::days)
        .example("from 4 to January 22, 1995", "1995-01-04/1995-01-22")
        .example("between 25 and February 26, 1992", "1992-02-25/1992-02-26")
        .rule();
  }

  private static DateRule inDigits() {
    return DateRule.named("two days, then their month in digits")
        .reads(DIGITS + "{YEAR:FOUR_DIGITS}")
        .reads(DIGITS + "{SHORT:TWO_DIGITS}")
        .as(DaysOfMonthRules::days)
        .example("19-20.01.1990", "1990-01-19/1990-01-20")
        .example("25.-26.02.92", "1992-02-25/1992-02-26")
        .rule();
  }

  private static DateRule withMonthsInDigits() {
    return DateRule.named("two days with their months in digits, in one year")
        .reads(
            "from|between? {from:DAY} +. +{month:SHORT_NUMBER} .? -|to|and|until|till {to:DAY} +."
                + " +{MONTH:SHORT_NUMBER} +. +{YEAR:FOUR_DIGITS}")
        .reads(
            "from|between? {from:DAY} +/ +{month:SHORT_NUMBER} -|to|and|until|till {to:DAY} +/"
                + " +{MONTH:SHORT_NUMBER} +/ +{YEAR:FOUR_DIGITS}")
        .as(DaysOfMonthRules::daysOfMonths)
        .example("27.09 - 10.11.2020", "2020-09-27/2020-11-10")
        .example("8.05.–9.05.1992", "1992-05-08/1992-05-09")
        .rule();
  }

  /** "27.12 – 3.01.1990" begins in the year before. */
  private static Optional<DateReading> daysOfMonths(DateMatch match) {
    int month = match.number("month");
    int year = match.number("YEAR");
    int firstYear = month > match.number("MONTH") ? year - 1 : year;
    boolean backwards = month == match.number("MONTH") && match.number("from") > match.number("to");
    return backwards || NumberContext.isPartOfNumber(match)
        ? Optional.empty()
        : CalendarReadings.day(year, match.number("MONTH"), match.number("to"))
            .flatMap(
                last ->
                    CalendarReadings.day(firstYear, month, match.number("from"))
                        .map(first -> join(first, last)));
  }

  private static Optional<DateReading> days(DateMatch match) {
    int from = match.number("from");
    int to = match.number("to");
    if (NumberContext.counts(match.line(), match.end(), 2) || from >= to || to > 31) {
      return Optional.empty();
    }
    return day(match, to).flatMap(last -> day(match, from).map(first -> join(first, last)));
  }

  private static Optional<DateReading> day(DateMatch match, int day) {
    int month = match.number("MONTH");
    if (match.has("YEAR")) {
      return CalendarReadings.day(match.number("YEAR"), month, day);
    }
    return match.has("SHORT")
        ? CalendarReadings.day(YearReader.ofTwoDigits(match.number("SHORT")), month, day)
        : CalendarReadings.dayOfEveryYear(month, day);
  }

  private static DateReading join(DateReading first, DateReading last) {
    if (first instanceof Meant from && last instanceof Meant to) {
      return DateReading.of(EdtfText.interval(from.date().edtf(), to.date().edtf()));
    }
    return last instanceof Impossible ? last : first;
  }
}
