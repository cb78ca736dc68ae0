package org.annalist.temporal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decades: the 1980s, the eighties, '80s. Those without a century are of the 1900s, except the tens
 * and the noughties, which are of the 2000s. "1800s" and "1900s" are a hundred years, "2000s" ten.
 */
final class DecadeRules {
  /** "In their eighties" is an age. */
  private static final Set<String> OWNERS =
      Set.of("his", "her", "their", "my", "your", "its", "our");

  private static final int CENTURY = 100;

  private DecadeRules() {}

  static List<DateRule> all() {
    return List.of(fullYear(), twoDigits(), inWords(), inWordsWithCentury(), hundreds());
  }

  private static DateRule fullYear() {
    return DateRule.named("decade in four digits")
        .reads("the? {FOUR_DIGITS} +s")
        .reads("the? {FOUR_DIGITS} +' +s")
        .reads("{FOUR_DIGITS} +- +ci|cu iller|illerin|illerde|illerinde")
        .reads("{FOUR_DIGITS} +- +х|е годы|годов|годах|гг")
        .as(match -> decade(match.number("FOUR_DIGITS")))
        .example("the 1980s", "198X")
        .example("1980's", "198X")
        .example("the 1800s", "18XX")
        .rule();
  }

  private static DateRule twoDigits() {
    return DateRule.named("decade in two digits")
        .reads("the? '? {TWO_DIGITS} +s")
        .reads("the? '? {TWO_DIGITS} +' +s")
        .reads("{TWO_DIGITS} +- +х|е годы|годов|годах|гг")
        .as(match -> isAge(match) ? Optional.empty() : ofTwoDigits(match.number("TWO_DIGITS")))
        .example("the 80s", "198X")
        .example("'80s", "198X")
        .rule();
  }

  private static DateRule inWords() {
    return DateRule.named("decade in words")
        .reads("the? {DECADE}")
        .reads("the {two=two} thousands")
        .as(match -> isAge(match) ? Optional.empty() : word(match))
        .example("the eighties", "198X")
        .example("the noughties", "200X")
        .rule();
  }

  private static DateRule inWordsWithCentury() {
    return DateRule.named("decade in words with its century")
        .reads("the? {CARDINAL:DAY_IN_WORDS} -? {DECADE}")
        .reads("the? {two=two} thousand and? {DECADE}")
        .as(DecadeRules::wordWithCentury)
        .example("the nineteen eighties", "198X")
        .example("the twenty-tens", "201X")
        .rule();
  }

  private static DateRule hundreds() {
    return DateRule.named("hundred years in words")
        .reads("the {CARDINAL:DAY_IN_WORDS} -? hundreds")
        .as(
            match ->
                match.number("CARDINAL") >= 10 && match.number("CARDINAL") < 20
                    ? decade(match.number("CARDINAL") * CENTURY)
                    : Optional.empty())
        .example("the eighteen hundreds", "18XX")
        .example("in the seventeen-hundreds", "17XX")
        .rule();
  }

  private static boolean isAge(DateMatch match) {
    return OWNERS.contains(match.line().token(match.from() - 1).text());
  }

  private static Optional<DateReading> decade(int year) {
    if (year % 10 != 0) {
      return Optional.empty();
    }
    boolean hundred = year % CENTURY == 0 && year < 2000;
    int digits = hundred ? year / CENTURY : year / 10;
    return Optional.of(DateReading.of(digits + (hundred ? "XX" : "X")));
  }

  private static Optional<DateReading> ofTwoDigits(int year) {
    return decade((year < 20 ? 2000 : 1900) + year);
  }

  private static Optional<DateReading> word(DateMatch match) {
    boolean tens = !match.has("two") && match.number("DECADE") == 10;
    if (tens) {
      return Optional.empty();
    }
    return match.has("two") ? decade(2000) : ofTwoDigits(match.number("DECADE"));
  }

  private static Optional<DateReading> wordWithCentury(DateMatch match) {
    int century = match.has("two") ? 20 : match.number("CARDINAL");
    boolean likely = century >= 10 && century <= 20 && match.number("DECADE") > 0;
    return likely ? decade(century * CENTURY + match.number("DECADE")) : Optional.empty();
  }
}
