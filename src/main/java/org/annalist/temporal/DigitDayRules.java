package org.annalist.temporal;

import java.util.List;
import java.util.Optional;

/**
 * Days in digits. The day comes first where both readings are possible: 05/06/1992 is 5 June; the
 * month where only that is possible: 01/20/1990.
 */
final class DigitDayRules {
  private DigitDayRules() {}

  static List<DateRule> all() {
    return List.of(dayMonthYear(), yearMonthDay(), dayMonth());
  }

  private static DateRule dayMonthYear() {
    return DateRule.named("day, month and year in digits")
        .reads("{WEEKDAY}? {a:SHORT_NUMBER} {s=.|/|-} {b:SHORT_NUMBER} {t=.|/|-|,} {FOUR_DIGITS}")
        .reads("{a:SHORT_NUMBER} {s=.|/|-} {b:SHORT_NUMBER} {t=.|/|-|,} '? {TWO_DIGITS}")
        .reads("{a:SHORT_NUMBER} {s=,} +{b:SHORT_NUMBER} {t=,} +{FOUR_DIGITS}")
        .reads("{a:TWO_DIGITS} {b:TWO_DIGITS} {FOUR_DIGITS}")
        .reads("{a:SHORT_NUMBER} {s=.} {b:ROMAN} {t=.} {FOUR_DIGITS}")
        .as(DigitDayRules::dayOrMonthFirst)
        .example("20.01.1990", "1990-01-20")
        .example("20 . 01 . 1990", "1990-01-20")
        .example("01/20/90", "1990-01-20")
        .example("05/06/1992", "1992-06-05")
        .rule();
  }

  private static DateRule yearMonthDay() {
    return DateRule.named("year, month and day in digits")
        .reads("{FOUR_DIGITS} {s=.|/|-} {b:SHORT_NUMBER} {t=.|/|-} {a:SHORT_NUMBER}")
        .as(DigitDayRules::yearFirst)
        .example("1990-01-20", "1990-01-20")
        .example("1990/1/20", "1990-01-20")
        .rule();
  }

  /** Only behind a preposition or with a full stop behind each number: 1/2 is no date. */
  private static DateRule dayMonth() {
    return DateRule.named("day and month of every year in digits")
        .reads("<on|since|until|dated {a:SHORT_NUMBER} {s=.|/|-} +{b:SHORT_NUMBER}")
        .reads("{a:TWO_DIGITS} +. +{b:TWO_DIGITS} {end=.}")
        .as(DigitDayRules::ofEveryYear)
        .example("on 20.01", "XXXX-01-20")
        .example("20.01.", "XXXX-01-20")
        .rule();
  }

  private static Optional<DateReading> dayOrMonthFirst(DateMatch match) {
    int a = match.number("a");
    int b = match.number("b");
    boolean comma = match.word("t").equals(",") && !NumberContext.isPartOfNumber(match);
    boolean sameSigns = match.word("s").equals(match.word("t")) || comma;
    boolean monthFirst = b > 12 && a >= 1 && a <= 12;
    int day = monthFirst ? b : a;
    int month = monthFirst ? a : b;
    if (!sameSigns || !standsAlone(match)) {
      return Optional.empty();
    }
    boolean certain = match.has("FOUR_DIGITS") && match.has("s") && !match.word("s").equals(",");
    boolean likely = day >= 1 && day <= 31 && month >= 1 && month <= 12;
    int year =
        match.has("FOUR_DIGITS")
            ? match.number("FOUR_DIGITS")
            : YearReader.ofTwoDigits(match.number("TWO_DIGITS"));
    return certain || likely ? CalendarReadings.day(year, month, day) : Optional.empty();
  }

  private static Optional<DateReading> yearFirst(DateMatch match) {
    boolean sameSigns = match.word("s").equals(match.word("t"));
    return sameSigns && standsAlone(match)
        ? CalendarReadings.day(match.number("FOUR_DIGITS"), match.number("b"), match.number("a"))
        : Optional.empty();
  }

  private static Optional<DateReading> ofEveryYear(DateMatch match) {
    int a = match.number("a");
    int b = match.number("b");
    boolean monthFirst = b > 12 && a <= 12 && !match.has("end");
    int day = monthFirst ? b : a;
    int month = monthFirst ? a : b;
    boolean likely = day >= 1 && day <= 32 && month >= 1 && month <= 12;
    return likely && standsAlone(match)
        ? CalendarReadings.dayOfEveryYear(month, day)
        : Optional.empty();
  }

  /** Refuses a part of a longer row of digits and signs, and the number of a version. */
  private static boolean standsAlone(DateMatch match) {
    DateLine line = match.line();
    boolean goesOn = NumberContext.runsOn(line, match.end());
    boolean partOfLonger = NumberContext.hasSignBefore(line, match.from());
    return !goesOn && !partOfLonger && !NumberContext.isNumbered(line, match.from());
  }
}
