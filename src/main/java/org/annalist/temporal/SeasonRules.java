package org.annalist.temporal;

import java.util.List;
import java.util.Optional;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;

/**
 * Seasons of a year. Winter belongs to the year in which it begins: winter 1992-93 is winter 1992.
 */
final class SeasonRules {
  private SeasonRules() {}

  static List<DateRule> all() {
    return List.of(season(), seasonBehind(), overNewYear(), ofEveryYear());
  }

  private static DateRule season() {
    return DateRule.named("season and year")
        .reads("the? {SEASON} ,|of|in|-? the? year? {YEAR}")
        .reads("the? {SEASON} of|in? '? {SHORT:TWO_DIGITS}")
        .as(SeasonRules::ofYear)
        .example("spring 1993", "1993-21")
        .example("the fall of '90", "1990-23")
        .rule();
  }

  private static DateRule seasonBehind() {
    return DateRule.named("year and season")
        .reads("{YEAR} ,? {SEASON}")
        .reads("{YEAR} +- +{SEASON}")
        .as(match -> MonthContext.isBetweenDates(match) ? Optional.empty() : ofYear(match))
        .example("1993 spring", "1993-21")
        .example("1990, autumn", "1990-23")
        .rule();
  }

  private static DateRule overNewYear() {
    return DateRule.named("winter of two years")
        .reads("the? {SEASON} ,|of? {FOUR_DIGITS} -|/|to|and {SHORT:TWO_DIGITS}")
        .reads("the? {SEASON} ,|of? {FOUR_DIGITS} -|/|to|and {FULL:FOUR_DIGITS}")
        .as(SeasonRules::winter)
        .example("winter 1992-93", "1992-24")
        .example("the winter of 1992/1993", "1992-24")
        .rule();
  }

  /** In the months of every year, since EDTF has no season without a year. */
  private static DateRule ofEveryYear() {
    return DateRule.named("season of every year")
        .reads("<in|during|every|each the? {SEASON}")
        .as(
            match ->
                goesOn(match.line().token(match.end()))
                    ? Optional.empty()
                    : Optional.of(months(match.number("SEASON"))))
        .example("what happened in spring?", "XXXX-03/XXXX-05")
        .example("in the winter", "XXXX-12/XXXX-02")
        .rule();
  }

  /** "In the fall of Zenda", "in the spring offensive", but not "in spring who ruled?" */
  private static boolean goesOn(DateToken next) {
    return next.is("of")
        || next.is("-")
        || (next.isLetters() && !DateWords.BEHIND_SEASON.has(next));
  }

  private static DateReading months(int season) {
    HistoricalDate ofOneYear = EdtfParser.parse(EdtfText.season(YearlessDate.LEAP_YEAR, season));
    return YearlessDate.ofEveryYear(EdtfText.days(ofOneYear.days()));
  }

  private static Optional<DateReading> ofYear(DateMatch match) {
    if (match.has("YEAR")) {
      return season(match.number("YEAR"), match);
    }
    int year = match.number("SHORT");
    return year < 30 || NumberContext.counts(match.line(), match.end(), 2)
        ? Optional.empty()
        : season(YearReader.ofTwoDigits(year), match);
  }

  private static Optional<DateReading> winter(DateMatch match) {
    int year = match.number("FOUR_DIGITS");
    int next = match.has("FULL") ? match.number("FULL") : match.number("SHORT");
    boolean follows = next == year + 1 || next == (year + 1) % 100;
    return follows ? season(year, match) : Optional.empty();
  }

  private static Optional<DateReading> season(int year, DateMatch match) {
    return Optional.of(DateReading.of(EdtfText.season(year, match.number("SEASON"))));
  }
}
