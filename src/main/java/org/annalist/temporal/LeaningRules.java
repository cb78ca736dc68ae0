package org.annalist.temporal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annalist.date.HistoricalDate;

/**
 * Dates that are counted from what was spoken of before: "the day after", "three years later",
 * "that year". Without anything said before they are none. An amount of years gives a year, of
 * months a month, of weeks and days a day.
 */
final class LeaningRules {
  /** In the names of these rules only. */
  static final String LEANING = "what was said";

  private static final String LATER = "later|afterwards|afterward|on|hence";
  private static final String EARLIER = "earlier|previously|beforehand";

  /** How EDTF writes the year of a day that comes every year. */
  private static final String ANY_YEAR = "XXXX-";

  private LeaningRules() {}

  static List<DateRule> all() {
    return List.of(oneUnit(), units(), same(), inSameYear(), goingOn());
  }

  private static DateRule oneUnit() {
    return DateRule.named("the day, week, month or year before or after " + LEANING)
        .reads("the? very? {way=next|following|previous|preceding|prior} {UNIT}")
        .reads("the? {UNIT} {way=before|after}")
        .reads("the {UNIT} {way=following|earlier|later}")
        .as(match -> isOne(match) && ends(match) ? away(match, 1) : Optional.empty())
        .example("what happened the day after?", "1994-05-13")
        .example("and the previous year?", "1993")
        .example("what happened next month", "1994-06")
        .rule();
  }

  private static DateRule units() {
    return DateRule.named("so many days, months or years before or after " + LEANING)
        .reads("{AMOUNT} {UNIT} {way=before|after|" + LATER + "|" + EARLIER + "}")
        .reads("a couple of {UNIT} {way=before|after|" + LATER + "|" + EARLIER + "}")
        .as(match -> ends(match) ? away(match, amount(match)) : Optional.empty())
        .example("three years later", "1997")
        .example("what happened two days before?", "1994-05-10")
        .rule();
  }

  private static DateRule same() {
    return DateRule.named("the day, month or year of " + LEANING)
        .reads("that same|very? {UNIT}")
        .reads("the same {UNIT}")
        .as(match -> isOne(match) ? around(match) : Optional.empty())
        .example("who resigned that year?", "1994")
        .example("the same month", "1994-05")
        .rule();
  }

  private static DateRule inSameYear() {
    return DateRule.named("day or month of the year of " + LEANING)
        .reads("{DATE} ,? of|in? the same year")
        .reads("{DATE} ,? of|in? that same|very? year")
        .reads("{DATE} ,? of|in? the|that? year in question")
        .as(LeaningRules::inYear)
        .example("and in October of the same year?", "1994-10")
        .example("on 3 June that year", "1994-06-03")
        .rule();
  }

  private static DateRule goingOn() {
    return DateRule.named("month alone, in the year of " + LEANING)
        .reads("and|about {DATE}")
        .as(match -> isLast(match) ? inYear(match) : Optional.empty())
        .example("and August?", "1994-08")
        .example("what about December?", "1994-12")
        .rule();
  }

  private static boolean isLast(DateMatch match) {
    DateLine line = match.line();
    return match.end() == line.size() || line.token(match.end()).isSign();
  }

  private static Optional<DateReading> inYear(DateMatch match) {
    HistoricalDate said = match.line().said();
    return said == null
            || !EdtfText.isClosed(said)
            || !match.date("DATE").edtf().startsWith(ANY_YEAR)
        ? Optional.empty()
        : YearlessDate.inYear(
            match.date("DATE"), Objects.requireNonNull(said.days().first()).getYear());
  }

  private static int amount(DateMatch match) {
    return match.has("AMOUNT") ? match.number("AMOUNT") : 2;
  }

  /** "The years after" are all of them. */
  private static boolean isOne(DateMatch match) {
    DateLine line = match.line();
    for (int at = match.from(); at < match.end(); at++) {
      if (DateWords.UNIT.has(line.token(at)) && line.token(at).text().endsWith("s")) {
        return false;
      }
    }
    return true;
  }

  /** What follows "the day after" is what it is counted from: "the day after they met". */
  private static boolean ends(DateMatch match) {
    DateLine line = match.line();
    String way = match.word("way");
    boolean leads = way.equals("before") || way.equals("after") || way.equals("on");
    boolean compares = line.token(match.end()).is("than") || line.token(match.end()).is("of");
    return leads ? isLast(match) : !compares;
  }

  private static Optional<DateReading> away(DateMatch match, int amount) {
    HistoricalDate said = match.line().said();
    if (said == null || !EdtfText.isClosed(said)) {
      return Optional.empty();
    }
    boolean before = isBefore(match.word("way"));
    LocalDate end = before ? said.days().first() : said.days().last();
    DateUnit unit = DateUnit.of(match);
    return reading(unit.move(Objects.requireNonNull(end), before ? -amount : amount), unit);
  }

  private static boolean isBefore(String way) {
    return switch (way) {
      case "before", "previous", "preceding", "prior" -> true;
      default -> List.of(EARLIER.split("\\|", -1)).contains(way);
    };
  }

  private static Optional<DateReading> around(DateMatch match) {
    HistoricalDate said = match.line().said();
    DateUnit unit = DateUnit.of(match);
    return said == null || !EdtfText.isClosed(said) || !unit.holds(said)
        ? Optional.empty()
        : Optional.of(DateReading.of(unit.around(Objects.requireNonNull(said.days().first()))));
  }

  private static Optional<DateReading> reading(LocalDate day, DateUnit unit) {
    return Math.abs(day.getYear()) > 9999
        ? Optional.empty()
        : Optional.of(DateReading.of(unit.precision().around(day)));
  }
}
