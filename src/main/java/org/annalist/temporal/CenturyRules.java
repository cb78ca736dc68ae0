package org.annalist.temporal;

import java.util.List;
import java.util.Optional;

/**
 * Centuries and millennia, counted as historians count them: the 15th century is 1401 to 1500, the
 * 5th century BC 500 to 401 BC, the 2nd millennium 1001 to 2000.
 */
final class CenturyRules {
  private static final String CENTURY =
      " -? century|centuries|cent|esr|esrin|esrde|век|века|веке|веков";
  private static final String MILLENNIUM = " -? millennium|millenium";
  private static final int MOST_CENTURIES = 30;

  private CenturyRules() {}

  static List<DateRule> all() {
    return List.of(century(), romanCentury(), abbreviated(), turn(), centuries(), millennium());
  }

  private static DateRule century() {
    return DateRule.named("century")
        .reads("the? {ORDINAL}" + CENTURY + " {ERA}?")
        .as(CenturyRules::one)
        .example("the 15th century", "1401/1500")
        .example("fifth century BC", "-0499/-0400")
        .rule();
  }

  private static DateRule romanCentury() {
    return DateRule.named("century with a Roman numeral")
        .reads("the? {ORDINAL:ROMAN}" + CENTURY + " {ERA}?")
        .as(CenturyRules::one)
        .example("XX century", "1901/2000")
        .example("XIXth century", "1801/1900")
        .rule();
  }

  private static DateRule abbreviated() {
    return DateRule.named("century, abbreviated")
        .reads("the? {ORDINAL} c . {ERA}")
        .reads("the? {ORDINAL} c .?")
        .as(CenturyRules::one)
        .example("19th c.", "1801/1900")
        .example("the 5th c. BC", "-0499/-0400")
        .rule();
  }

  private static DateRule turn() {
    return DateRule.named("turn of a century, ten years to each side")
        .reads("the? turn of the? {ORDINAL}" + CENTURY)
        .as(CenturyRules::turnOf)
        .example("the turn of the 20th century", "1891/1910")
        .example("at the turn of the nineteenth century", "1791/1810")
        .rule();
  }

  private static Optional<DateReading> turnOf(DateMatch match) {
    int ordinal = match.number("ORDINAL");
    int last = (ordinal - 1) * 100;
    return ordinal < 2 || ordinal > MOST_CENTURIES
        ? Optional.empty()
        : Optional.of(DateReading.of(EdtfText.year(last - 9) + "/" + EdtfText.year(last + 10)));
  }

  private static DateRule centuries() {
    return DateRule.named("two centuries")
        .reads(
            "from|between? the? {from:ORDINAL} to|and|-|or|/ the? {ORDINAL}" + CENTURY + " {ERA}?")
        .as(CenturyRules::two)
        .example("the 19th and 20th centuries", "1801/2000")
        .example("from the fifth to the 3rd century BC", "-0499/-0200")
        .rule();
  }

  private static DateRule millennium() {
    return DateRule.named("millennium")
        .reads("the? {ORDINAL}" + MILLENNIUM + " {ERA}?")
        .as(match -> hundreds(match, 10, match.number("ORDINAL"), match.number("ORDINAL")))
        .example("the 2nd millennium", "1001/2000")
        .example("first millennium BC", "-0999/0000")
        .rule();
  }

  private static Optional<DateReading> one(DateMatch match) {
    return hundreds(match, 1, match.number("ORDINAL"), match.number("ORDINAL"));
  }

  private static Optional<DateReading> two(DateMatch match) {
    return hundreds(match, 1, match.number("from"), match.number("ORDINAL"));
  }

  private static Optional<DateReading> hundreds(DateMatch match, int size, int from, int to) {
    boolean before = match.has("ERA") && match.number("ERA") < 0;
    int earlier = before ? Math.max(from, to) : Math.min(from, to);
    int later = before ? Math.min(from, to) : Math.max(from, to);
    if (Math.min(from, to) < 1 || Math.max(from, to) * size > MOST_CENTURIES) {
      return Optional.empty();
    }
    int years = 100 * size;
    int first = before ? 1 - earlier * years : (earlier - 1) * years + 1;
    int last = before ? -(later - 1) * years : later * years;
    return Optional.of(DateReading.of(EdtfText.year(first) + "/" + EdtfText.year(last)));
  }
}
