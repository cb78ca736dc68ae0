package org.annalist.temporal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annalist.date.HistoricalDate;

/**
 * The time next to a date: "right after the ceasefire" is the month behind it, "shortly before
 * 1990" the year 1989. What came years later is not meant.
 */
final class SoonRules {
  private static final String SOON = "right|just|soon|shortly|immediately|straight|directly";

  private SoonRules() {}

  static List<DateRule> all() {
    return List.of(after(), before());
  }

  private static DateRule after() {
    return DateRule.named("soon after a date")
        .reads(SOON + " after|following the? {DATE}")
        .as(match -> next(match, true))
        .example("right after 20 January 1990", "1990-01-21/1990-02-20")
        .example("what happened shortly after 1990", "1991")
        .rule();
  }

  private static DateRule before() {
    return DateRule.named("soon before a date")
        .reads(SOON + " before the? {DATE}")
        .as(match -> next(match, false))
        .example("just before 20 January 1990", "1989-12-20/1990-01-19")
        .example("shortly before May 1992", "1992-04")
        .rule();
  }

  private static Optional<DateReading> next(DateMatch match, boolean isAfter) {
    HistoricalDate date = match.date("DATE");
    boolean namesAnother =
        match.has("the") && EdtfText.isYear(date) && !match.found("DATE").isName();
    if (namesAnother || !EdtfText.isClosed(date)) {
      return Optional.empty();
    }
    DateUnit unit = EdtfText.isYear(date) ? DateUnit.YEAR : DateUnit.MONTH;
    return Optional.of(DateReading.of(isAfter ? behind(date, unit) : ahead(date, unit)));
  }

  private static String behind(HistoricalDate date, DateUnit unit) {
    LocalDate first = Objects.requireNonNull(date.days().last()).plusDays(1);
    return EdtfText.days(first, unit.move(first, 1).minusDays(1));
  }

  private static String ahead(HistoricalDate date, DateUnit unit) {
    LocalDate end = Objects.requireNonNull(date.days().first());
    return EdtfText.days(unit.move(end, -1), end.minusDays(1));
  }
}
