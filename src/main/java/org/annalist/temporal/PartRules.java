package org.annalist.temporal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annalist.date.HistoricalDate;

/**
 * Parts of a period: thirds (early, mid, late; beginning, middle, end), halves and quarters. {@link
 * DayShares} says which days they are.
 */
final class PartRules {
  private static final String EARLY = "early|beginning|start|outset";
  private static final String MID = "mid|middle|midst";
  private static final String LATE = "late|end|close|latter";

  /** May stand before a date; the others only with "of": "did the war end in 1994". */
  private static final String ADJECTIVE = "early|mid|middle|late";

  private static final String THIRD = EARLY + "|" + MID + "|" + LATE;

  private static final int FEW_DAYS = 10;

  private PartRules() {}

  static List<DateRule> all() {
    return List.of(third(), thirds(), share(), shareBehind(), shortened(), counted(), days());
  }

  private static DateRule third() {
    return DateRule.named("early, middle or late part")
        .reads("the? very? {part=" + ADJECTIVE + "} -|in? the? year? {DATE}")
        .reads("the? very? {part=" + THIRD + "} part? of the? year|month|decade? of? {DATE}")
        .as(match -> share(match, 3, thirdOf(match.word("part")), thirdOf(match.word("part"))))
        .example("the late 1980s", "1987/1989")
        .example("mid-January 1990", "1990-01-11/1990-01-20")
        .example("the beginning of 1990", "1990-01/1990-04")
        .example("in mid-February", "XXXX-02-11/XXXX-02-20")
        .rule();
  }

  private static DateRule thirds() {
    return DateRule.named("two parts that follow each other")
        .reads(
            "from? the? {part="
                + THIRD
                + "} -? to|and|or|through|/|- the? -? {last="
                + THIRD
                + "} -|of? the? {DATE}")
        .as(match -> share(match, 3, thirdOf(match.word("part")), thirdOf(match.word("last"))))
        .example("the mid to late 1980s", "1984/1989")
        .example("early and mid-1992", "1992-01/1992-08")
        .rule();
  }

  private static DateRule share() {
    return DateRule.named("half, third, quarter or decade of a period")
        .reads("the? {ORDINAL} -? {share=half|third|quarter|decade} of|in? the? {DATE}")
        .reads(
            "the? {last=last|latter|final|other} -? {share=half|third|quarter|decade} of|in? the?"
                + " {DATE}")
        .as(PartRules::share)
        .example("the first half of 1993", "1993-01/1993-06")
        .example("the third quarter of 1992", "1992-07/1992-09")
        .example("second half of the 20th century", "1951/2000")
        .example("the first decade of the 20th century", "1901/1910")
        .rule();
  }

  private static DateRule shareBehind() {
    return DateRule.named("year, then its half or quarter")
        .reads("{DATE} ,? the? {ORDINAL} {share=half|quarter}")
        .as(match -> EdtfText.isYear(match.date("DATE")) ? share(match) : Optional.empty())
        .example("2016 the third quarter", "2016-07/2016-09")
        .example("1993, the second half", "1993-07/1993-12")
        .rule();
  }

  private static DateRule shortened() {
    return DateRule.named("half or quarter of a year, shortened")
        .reads("{share=h|q} +{ORDINAL:NUMBER} ,|of? {DATE}")
        .reads("{DATE} ,|-? {share=h|q} +{ORDINAL:NUMBER}")
        .as(match -> EdtfText.isYear(match.date("DATE")) ? share(match) : Optional.empty())
        .example("H2 1993", "1993-07/1993-12")
        .example("Q1 1990", "1990-01/1990-03")
        .example("1990Q4", "1990-10/1990-12")
        .rule();
  }

  private static DateRule counted() {
    return DateRule.named("the first or last so many units of a period")
        .reads("the? {part=first|opening|last|final|closing} {AMOUNT} {UNIT} of|in the? {DATE}")
        .as(PartRules::counted)
        .example("the last three months of 1991", "1991-10/1991-12")
        .example("the first two days of May 1992", "1992-05-01/1992-05-02")
        .example("the first two days of May", "XXXX-05-01/XXXX-05-02")
        .rule();
  }

  private static DateRule days() {
    return DateRule.named("first or last days, months or years")
        .reads(
            "the? {part=first|opening|last|final|closing} few? {units=days|weeks|months|years} of|in the? {DATE}")
        .as(PartRules::ends)
        .example("the first days of January 1990", "1990-01-01/1990-01-10")
        .example("the last months of 1990", "1990-09/1990-12")
        .rule();
  }

  private static int thirdOf(String word) {
    if (List.of(EARLY.split("\\|", -1)).contains(word)) {
      return 0;
    }
    return List.of(MID.split("\\|", -1)).contains(word) ? 1 : 2;
  }

  private static Optional<DateReading> share(DateMatch match) {
    int shares =
        switch (match.word("share")) {
          case "half", "h" -> 2;
          case "third" -> 3;
          case "decade" -> 10;
          default -> 4;
        };
    if (shares > 4 && DateUnit.DECADE.holds(match.date("DATE"))) {
      return Optional.empty();
    }
    int place = match.has("last") ? shares - 1 : match.number("ORDINAL") - 1;
    return share(match, shares, place, place);
  }

  private static Optional<DateReading> counted(DateMatch match) {
    return YearlessDate.partOf(match.date("DATE"), date -> counted(match, date));
  }

  private static Optional<DateReading> counted(DateMatch match, HistoricalDate date) {
    if (!DayShares.canBeCut(date) || match.number("AMOUNT") < 1) {
      return Optional.empty();
    }
    LocalDate first = Objects.requireNonNull(date.days().first());
    LocalDate last = Objects.requireNonNull(date.days().last());
    DateUnit unit = DateUnit.of(match);
    int amount = match.number("AMOUNT");
    LocalDate end = isFirst(match) ? unit.move(first, amount).minusDays(1) : last;
    LocalDate start = isFirst(match) ? first : unit.move(last.plusDays(1), -amount);
    return start.isBefore(first) || end.isAfter(last)
        ? Optional.empty()
        : Optional.of(DateReading.of(EdtfText.days(start, end)));
  }

  private static boolean isFirst(DateMatch match) {
    return match.word("part").equals("first") || match.word("part").equals("opening");
  }

  /** The first days of a month are a third of it, those of anything longer a third of a month. */
  private static Optional<DateReading> ends(DateMatch match) {
    return YearlessDate.partOf(match.date("DATE"), date -> ends(match, date));
  }

  private static Optional<DateReading> ends(DateMatch match, HistoricalDate date) {
    if (match.word("units").equals("days")
        && DayShares.canBeCut(date)
        && !DateUnit.MONTH.holds(date)) {
      LocalDate first = Objects.requireNonNull(date.days().first());
      LocalDate last = Objects.requireNonNull(date.days().last());
      return Optional.of(
          DateReading.of(
              isFirst(match)
                  ? EdtfText.days(first, first.plusDays(FEW_DAYS - 1))
                  : EdtfText.days(last.minusDays(FEW_DAYS - 1), last)));
    }
    int third = isFirst(match) ? 0 : 2;
    return share(date, 3, third, third);
  }

  private static Optional<DateReading> share(DateMatch match, int shares, int from, int to) {
    return YearlessDate.partOf(match.date("DATE"), date -> share(date, shares, from, to));
  }

  private static Optional<DateReading> share(HistoricalDate date, int shares, int from, int to) {
    boolean fits = from >= 0 && from <= to && to < shares && DayShares.canBeCut(date);
    return fits
        ? Optional.of(DateReading.of(DayShares.of(date, shares, from, to)))
        : Optional.empty();
  }
}
