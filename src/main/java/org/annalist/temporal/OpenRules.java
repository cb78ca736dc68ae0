package org.annalist.temporal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.date.HistoricalDate;

/**
 * Periods that are open at one end. "Before 1990" ends on 31 December 1989 and "after 1990" begins
 * on 1 January 1991; "since 1994" begins on 1 January 1994; "until 2020" and "by 1991" end with the
 * last day of the year that they name.
 */
final class OpenRules {
  private OpenRules() {}

  static List<DateRule> all() {
    return List.of(
        since(),
        afterwards(),
        after(),
        until(),
        by(),
        before(),
        orLater(),
        orEarlier(),
        asOf(),
        during());
  }

  private static DateRule since() {
    return DateRule.named("since a date")
        .reads("ever? since|starting|beginning from|in|with|on? the? {DATE}")
        .reads("as from the? {DATE}")
        .reads("no|not earlier than the? {DATE}")
        .reads("not before the? {DATE}")
        .reads("in|on|from or after the? {DATE}")
        .as(match -> open(match, days -> EdtfText.from(first(days))))
        .example("since 1994", "1994/..")
        .example("no earlier than May 1992", "1992-05/..")
        .rule();
  }

  private static DateRule afterwards() {
    return DateRule.named("from a date on")
        .reads("from|since? the? {DATE} on|onward|onwards|forward|forwards|afterwards")
        .as(
            match ->
                isOn(match) ? open(match, days -> EdtfText.from(first(days))) : Optional.empty())
        .example("from 1994 on", "1994/..")
        .example("1994 onwards", "1994/..")
        .rule();
  }

  private static DateRule after() {
    return DateRule.named("after a date")
        .reads("after|following|post -? the? {DATE}")
        .reads("later than the? {DATE}")
        .as(match -> open(match, days -> EdtfText.from(last(days).plusDays(1))))
        .example("after 1990", "1991/..")
        .example("after 20 January 1990", "1990-01-21/..")
        .rule();
  }

  private static DateRule until() {
    return DateRule.named("until a date")
        .reads("until|till|til|untill the? {DATE}")
        .reads("up|down to|until|till the? {DATE}")
        .reads("no|not later than the? {DATE}")
        .reads("not after the? {DATE}")
        .reads("in|on or before the? {DATE}")
        .as(match -> open(match, days -> EdtfText.upTo(last(days))))
        .example("until 2020", "../2020")
        .example("no later than 20 January 1990", "../1990-01-20")
        .rule();
  }

  /** What is "moved by the truce" or "seen through the war" has no end there. */
  private static DateRule by() {
    return DateRule.named("by a date")
        .reads("thru|through|by the? {DATE}")
        .as(
            match ->
                match.found("DATE").isName()
                    ? Optional.empty()
                    : open(match, days -> EdtfText.upTo(last(days))))
        .example("by 1991", "../1991")
        .example("through 20 January 1990", "../1990-01-20")
        .rule();
  }

  private static DateRule before() {
    return DateRule.named("before a date")
        .reads("before|pre|preceding -? the? {DATE}")
        .reads("prior|previous to the? {DATE}")
        .reads("earlier than the? {DATE}")
        .as(match -> open(match, days -> EdtfText.upTo(first(days).minusDays(1))))
        .example("before 1990", "../1989")
        .example("prior to May 1992", "../1992-04")
        .rule();
  }

  private static DateRule orLater() {
    return DateRule.named("a date or later")
        .reads("{DATE} or|and later|after|beyond|onwards|afterwards")
        .as(match -> open(match, days -> EdtfText.from(first(days))))
        .example("1994 or later", "1994/..")
        .example("1994 and after", "1994/..")
        .rule();
  }

  private static DateRule orEarlier() {
    return DateRule.named("a date or earlier")
        .reads("{DATE} or|and earlier|before")
        .as(match -> open(match, days -> EdtfText.upTo(last(days))))
        .example("1994 or earlier", "../1994")
        .example("May 1992 and before", "../1992-05")
        .rule();
  }

  /** What was so as of a date was so in it. */
  private static DateRule asOf() {
    return DateRule.named("as of a date")
        .reads("as of|at the? {DATE}")
        .as(match -> Optional.of(new DateReading.Meant(match.date("DATE"))))
        .example("as of 1993", "1993")
        .example("as of 20 January 1990", "1990-01-20")
        .rule();
  }

  /** A date stands for itself; a name counts only with the word before it. */
  private static DateRule during() {
    return DateRule.named("during a date")
        .reads("during|amid|amidst|throughout the? {DATE}")
        .as(
            match ->
                match.found("DATE").isBareMonth()
                    ? Optional.empty()
                    : Optional.of(new DateReading.Meant(match.date("DATE"))))
        .example("during 1993", "1993")
        .example("throughout the year 1990", "1990")
        .rule();
  }

  /** "On" alone opens nothing: "1990 on television"; it does behind "from". */
  private static boolean isOn(DateMatch match) {
    DateLine line = match.line();
    boolean from = line.token(match.from()).isLetters();
    return from || !line.token(match.end() - 1).is("on");
  }

  /** "After the 1994 ceasefire" names an event by its year. */
  private static Optional<DateReading> open(
      DateMatch match, Function<HistoricalDate, String> edtf) {
    HistoricalDate date = match.date("DATE");
    boolean namesAnother =
        match.has("the") && EdtfText.isYear(date) && !match.found("DATE").isName();
    return namesAnother || !EdtfText.isClosed(date)
        ? Optional.empty()
        : Optional.of(DateReading.of(edtf.apply(date)));
  }

  private static LocalDate first(HistoricalDate date) {
    return Objects.requireNonNull(date.days().first());
  }

  private static LocalDate last(HistoricalDate date) {
    return Objects.requireNonNull(date.days().last());
  }
}
