package org.annalist.temporal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.temporal.DateReading.Impossible;

/** Years: 1990, '90, nineteen ninety, 234 BC, and two years of which one is short. */
final class YearRules {
  private static final int FIRST_PLAIN_YEAR = 1000;
  private static final int LAST_PLAIN_YEAR = 2100;
  private static final int FIRST_SHORT_YEAR = 30;
  private static final int LONGEST_INTO_NEXT_CENTURY = 12;

  /** Before these, a number that counts something is a year all the same: "in 1992 people". */
  private static final Set<String> YEAR_FOLLOWS =
      Set.of("in", "since", "during", "after", "before", "until", "by", "from", "year");

  private YearRules() {}

  static List<DateRule> all() {
    return List.of(
        called(),
        marked(),
        plain(),
        yearZero(),
        shortOne(),
        shortSecond(),
        shortBoth(),
        beforeChrist());
  }

  private static DateRule called() {
    return DateRule.named("a year that is called one")
        .reads("the? year of? {YEAR}")
        .reads("the? year {NUMBER}")
        .reads("the? year {NUMBER:NUMBER_IN_WORDS}")
        .as(match -> match.has("YEAR") ? year(match, "YEAR") : numbered(match))
        .example("the year 1990", "1990")
        .example("year 247", "0247")
        .example("year two hundred and sixty seven", "0267")
        .rule();
  }

  private static DateRule marked() {
    return DateRule.named("a year with an apostrophe, an era or in words")
        .reads("{YEAR}")
        .as(YearRules::certain)
        .example("'90", "1990")
        .example("234 BC", "-0233")
        .example("in 300 AD", "0300")
        .example("nineteen eighty-eight", "1988")
        .rule();
  }

  private static DateRule plain() {
    return DateRule.named("four digits that can only be a year")
        .reads("{YEAR}")
        .as(YearRules::plausible)
        .example("What happened in 1990?", "1990")
        .example("UN resolution 884 (1993)", "1993")
        .rule();
  }

  private static DateRule yearZero() {
    return DateRule.named("the year 0, which there is not")
        .reads("the? year {NUMBER}")
        .reads("{NUMBER} {ERA}")
        .reads("ad {NUMBER}")
        .as(match -> match.number("NUMBER") == 0 ? noYearZero() : Optional.empty())
        .example("0 AD", "")
        .example("the year 0", "")
        .rule();
  }

  private static DateRule shortOne() {
    return DateRule.named("two digits where a year is to be expected")
        .reads("{TWO_DIGITS}")
        .as(YearRules::expected)
        .example("why did they stop in 94", "1994")
        .example("the rallies of 88", "1988")
        .rule();
  }

  private static DateRule shortSecond() {
    return DateRule.named("a year and the last two digits of a later one")
        .reads("from|between? {FOUR_DIGITS} -|/|to|and|till|until '? {TWO_DIGITS}")
        .as(YearRules::sameCentury)
        .example("1992-93", "1992/1993")
        .example("1988/91", "1988/1991")
        .rule();
  }

  private static DateRule shortBoth() {
    return DateRule.named("the last two digits of two years")
        .reads("{start=from|between} {a:TWO_DIGITS} -|to|and|till|until|through {b:TWO_DIGITS}")
        .reads("{a:TWO_DIGITS} -|to|till|until|through {b:TWO_DIGITS}")
        .as(YearRules::bothShort)
        .example("88 to 91", "1988/1991")
        .example("between 88 and 94", "1988/1994")
        .rule();
  }

  private static DateRule beforeChrist() {
    return DateRule.named("two years of one era")
        .reads("from|between? {a:NUMBER} -|to|and|until|till {b:NUMBER} {ERA}")
        .as(YearRules::ofEra)
        .example("500 to 300 BC", "-0499/-0299")
        .example("between 70 and 79 AD", "0070/0079")
        .rule();
  }

  private static Optional<DateReading> year(DateMatch match, String label) {
    return CalendarReadings.year(match.number(label));
  }

  /** "Year 5 of the war" is none; "year 90" is 1990. */
  private static Optional<DateReading> numbered(DateMatch match) {
    int number = match.number("NUMBER");
    boolean twoDigits = match.line().token(match.end() - 1).isDigits(2, 2);
    if (twoDigits) {
      return CalendarReadings.year(YearReader.ofTwoDigits(number));
    }
    return number >= 100 ? CalendarReadings.year(number) : Optional.empty();
  }

  private static Optional<DateReading> expected(DateMatch match) {
    int year = match.number("TWO_DIGITS");
    String before = match.line().token(match.from() - 1).text();
    boolean isExpected = YEAR_FOLLOWS.contains(before) || before.equals("of");
    return isExpected && year >= FIRST_SHORT_YEAR && standsAlone(match)
        ? CalendarReadings.year(YearReader.ofTwoDigits(year))
        : Optional.empty();
  }

  private static Optional<DateReading> certain(DateMatch match) {
    DateLine line = match.line();
    boolean fourDigits = match.end() == match.from() + 1 && line.token(match.from()).isDigits();
    boolean clock = isClock(match);
    return fourDigits || clock ? Optional.empty() : year(match, "YEAR");
  }

  /** Ten thirty is a time of day; thirteen thirty may be a year. */
  private static boolean isClock(DateMatch match) {
    int year = match.number("YEAR");
    boolean words = match.line().token(match.from()).isLetters();
    return words && year >= 1000 && year < 1300 && !match.line().token(match.from()).is("one");
  }

  private static Optional<DateReading> plausible(DateMatch match) {
    DateLine line = match.line();
    int at = match.from();
    int year = match.number("YEAR");
    boolean plain = match.end() == at + 1 && line.token(at).isDigits();
    boolean fits = plain && year >= FIRST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR;
    return fits && !isSomethingElse(line, at) ? year(match, "YEAR") : Optional.empty();
  }

  private static boolean isSomethingElse(DateLine line, int at) {
    boolean counts = NumberContext.counts(line, at + 1, 1) && !isBehindPreposition(line, at);
    boolean inName = line.token(at).glued() && line.token(at - 1).isLetters();
    return counts || inName || NumberContext.isNumbered(line, at);
  }

  /** "In 1992" and "in 1992-1993". */
  private static boolean isBehindPreposition(DateLine line, int at) {
    boolean second = NumberContext.isLink(line, at - 1) && line.token(at - 2).isDigits(4, 4);
    return YEAR_FOLLOWS.contains(line.token(second ? at - 3 : at - 1).text());
  }

  private static Optional<DateReading> noYearZero() {
    return Optional.of(
        new Impossible("there is no year 0: AD 1 follows 1 BC", "Ask for 1 BC, or for AD 1."));
  }

  private static Optional<DateReading> sameCentury(DateMatch match) {
    int first = match.number("FOUR_DIGITS");
    int last = first / 100 * 100 + match.number("TWO_DIGITS");
    boolean intoNextCentury = last < first && last + 100 - first <= LONGEST_INTO_NEXT_CENTURY;
    int later = intoNextCentury ? last + 100 : last;
    boolean years = later > first && standsAlone(match);
    return years
        ? Optional.of(DateReading.of(EdtfText.year(first) + "/" + EdtfText.year(later)))
        : Optional.empty();
  }

  private static Optional<DateReading> bothShort(DateMatch match) {
    int first = match.number("a");
    int last = match.number("b");
    boolean years = first >= 30 && last > first && standsAlone(match);
    return years
        ? Optional.of(DateReading.of((1900 + first) + "/" + (1900 + last)))
        : Optional.empty();
  }

  private static boolean standsAlone(DateMatch match) {
    DateLine line = match.line();
    boolean partOfLonger =
        NumberContext.runsOn(line, match.end()) || NumberContext.hasSignBefore(line, match.from());
    boolean counts = NumberContext.counts(line, match.end(), 2);
    return !partOfLonger && !counts && !NumberContext.isNumbered(line, match.from());
  }

  private static Optional<DateReading> ofEra(DateMatch match) {
    int first = EraReader.year(match.number("a"), match.number("ERA"));
    int last = EraReader.year(match.number("b"), match.number("ERA"));
    return first < last && match.number("a") > 0
        ? Optional.of(DateReading.of(EdtfText.year(first) + "/" + EdtfText.year(last)))
        : Optional.empty();
  }
}
