package org.annalist.temporal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.annalist.date.HistoricalDate;

/**
 * Dates that are counted from another date, or from a name that has one: "the day after 12 May
 * 1994", "two days before the ceasefire", "the year after 1988". An amount of years gives a year,
 * of months a month, of weeks and days a day.
 */
final class DistanceRules {
  private static final Set<String> ASKING = Set.of("which", "what", "wich", "wat");

  private DistanceRules() {}

  static List<DateRule> all() {
    return List.of(oneUnit(), units(), eve(), thisDayIn());
  }

  private static DateRule oneUnit() {
    return DateRule.named("the day, week, month or year before or after a date")
        .reads("the? very? next|following? {UNIT} {way=before|after|following} the? {DATE}")
        .as(match -> isPlural(match) ? Optional.empty() : away(match, 1))
        .example("the day after 12 May 1994", "1994-05-13")
        .example("the year before 1988", "1987")
        .rule();
  }

  private static DateRule units() {
    return DateRule.named("so many days, months or years before or after a date")
        .reads("{AMOUNT} {UNIT} {way=before|after|following} the? {DATE}")
        .as(match -> away(match, match.number("AMOUNT")))
        .example("two days before 20 January 1990", "1990-01-18")
        .example("three years after 1988", "1991")
        .rule();
  }

  private static DateRule eve() {
    return DateRule.named("the night or eve of a date")
        .reads("the? night|nights|evening|morning|day|date|days|month|year|years of the? {DATE}")
        .reads("the {eve=eve} of the? {DATE}")
        .as(DistanceRules::eveOf)
        .example("the night of 25-26 February 1992", "1992-02-25/1992-02-26")
        .example("the eve of 20 January 1990", "1990-01-19")
        .rule();
  }

  private static DateRule thisDayIn() {
    return DateRule.named("a day of every year, in one year")
        .reads("{a:DATE} ,? in|of the? year? {b:DATE}")
        .as(DistanceRules::inYear)
        .example("on this day in 1990", "1990-11-21")
        .example("on 20.01. in 1990", "1990-01-20")
        .rule();
  }

  /** "The years after 1994" are all of them. */
  private static boolean isPlural(DateMatch match) {
    DateLine line = match.line();
    for (int at = match.from(); at < match.end(); at++) {
      if (DateWords.UNIT.has(line.token(at)) && line.token(at).text().endsWith("s")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<DateReading> away(DateMatch match, int amount) {
    HistoricalDate date = match.date("DATE");
    if (!EdtfText.isClosed(date)) {
      return Optional.empty();
    }
    DateUnit unit = DateUnit.of(match);
    boolean before = match.word("way").equals("before");
    LocalDate end = before ? date.days().first() : date.days().last();
    LocalDate day = unit.move(Objects.requireNonNull(end), before ? -amount : amount);
    return Math.abs(day.getYear()) > 9999
        ? Optional.empty()
        : Optional.of(DateReading.of(unit.precision().around(day)));
  }

  private static Optional<DateReading> eveOf(DateMatch match) {
    HistoricalDate date = match.date("DATE");
    if (!match.has("eve") && (match.found("DATE").isName() || isAskedFor(match))) {
      return Optional.empty();
    }
    if (!match.has("eve")) {
      return Optional.of(new DateReading.Meant(date));
    }
    boolean day = EdtfText.isClosed(date) && DateUnit.DAY.holds(date);
    return day
        ? Optional.of(
            DateReading.of(EdtfText.day(Objects.requireNonNull(date.days().first()).minusDays(1))))
        : Optional.empty();
  }

  /** "Which day of May" asks for the day. */
  private static boolean isAskedFor(DateMatch match) {
    return match.from() > 0 && ASKING.contains(match.line().token(match.from() - 1).text());
  }

  private static Optional<DateReading> inYear(DateMatch match) {
    HistoricalDate year = match.date("b");
    boolean fits = EdtfText.isOfEveryYear(match.date("a")) && EdtfText.isYear(year);
    return fits
        ? YearlessDate.inYear(
            match.date("a"), Objects.requireNonNull(year.days().first()).getYear())
        : Optional.empty();
  }
}
