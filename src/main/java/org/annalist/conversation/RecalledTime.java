package org.annalist.conversation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.date.DaysOfYear;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.date.Precision;
import org.annalist.knowledge.Claim;
import org.annalist.question.TimeOrder;
import org.annalist.temporal.DateExpression;
import org.jspecify.annotations.Nullable;

/** The time that the last turn was on: what was asked for, and that of the claims told. */
final class RecalledTime {
  private static final int MONTHS_TO_RESPOND = 6;

  private static final int LAST_YEAR = 9998;

  private final Turn turn;
  private final List<Claim> claims;

  /**
   * The time of a turn.
   *
   * @param claims the claims that the turn names by id, in their order
   */
  RecalledTime(Turn turn, List<Claim> claims) {
    this.turn = turn;
    this.claims = List.copyOf(claims);
  }

  /** The days that were asked for, or null. */
  @Nullable DayRange asked() {
    return dateAsked().map(HistoricalDate::days).orElse(null);
  }

  /** The days of the claim that was the last answer, or null. */
  @Nullable DayRange told() {
    return claims.stream()
        .filter(claim -> turn.isAnswered())
        .findFirst()
        .map(Claim::date)
        .map(HistoricalDate::days)
        .orElse(null);
  }

  /** Whether a claim is of the time that was asked for, where one was. */
  boolean isOfTimeAsked(Claim claim) {
    DayRange asked = asked();
    return asked == null || (claim.date() != null && claim.date().days().overlaps(asked));
  }

  /** The dates of the last question. */
  List<DateExpression> dates() {
    return dateAsked().map(date -> DateExpression.understood(date, "as before")).stream().toList();
  }

  /** The time of what was spoken of, as one date. */
  List<DateExpression> then() {
    return date().map(date -> DateExpression.understood(date, "the time spoken of")).stream()
        .toList();
  }

  /** The days after the last that was spoken of. */
  List<DateExpression> afterwards() {
    return lastDay()
        .filter(day -> !isAtAnEnd(day))
        .map(day -> EdtfParser.parse(day.plusDays(1) + "/.."))
        .map(days -> DateExpression.understood(days, "what comes next"))
        .stream()
        .toList();
  }

  /**
   * The days that are asked for beside the day of the first claim told.
   *
   * @param order on which side of it
   * @return none where any side will do, the claim has no day, or the calendar ends there
   */
  List<DateExpression> beside(TimeOrder order) {
    DayRange told = told();
    LocalDate first = told == null ? null : told.first();
    LocalDate last = told == null ? null : told.last();
    if (first == null || last == null || isAtAnEnd(first) || isAtAnEnd(last)) {
      return List.of();
    }
    return beside(order, first, last).map(EdtfParser::parse).map(DateExpression::supposed).stream()
        .toList();
  }

  private static Optional<String> beside(TimeOrder order, LocalDate first, LocalDate last) {
    return switch (order) {
      case ANY -> Optional.empty();
      case IN_RESPONSE -> Optional.of(first + "/" + last.plusMonths(MONTHS_TO_RESPOND));
      case AFTER -> Optional.of(last.plusDays(1) + "/..");
      case BEFORE -> Optional.of("../" + first.minusDays(1));
    };
  }

  /** EDTF writes years of four digits; next to the last of them there is no day after. */
  private static boolean isAtAnEnd(LocalDate day) {
    return Math.abs(day.getYear()) >= LAST_YEAR;
  }

  /** Where happenings were told, of all of them; else of the first that has a date, the answer. */
  private Optional<LocalDate> lastDay() {
    return claims.stream()
        .filter(claim -> claim.date() != null)
        .limit(hasToldHappenings() ? claims.size() : 1)
        .map(Claim::date)
        .filter(Objects::nonNull)
        .flatMap(date -> Stream.ofNullable(date.days().last()))
        .max(Comparator.naturalOrder());
  }

  private boolean hasToldHappenings() {
    return switch (turn.asked().intent()) {
      case ON_DATE, TIMELINE, LIST, FOLLOW_UP -> true;
      default -> false;
    };
  }

  /**
   * The year that was asked for, or else the last that the answer spoke of, or that was asked for;
   * empty where a month of every year was asked for.
   */
  Optional<Integer> year() {
    Optional<HistoricalDate> date = dateAsked();
    Optional<DaysOfYear> everyYear = date.flatMap(DaysOfYear::of);
    if (everyYear.isPresent()) {
      return everyYear
          .filter(DaysOfYear::isOneDay)
          .flatMap(day -> lastDay())
          .map(LocalDate::getYear);
    }
    Optional<DayRange> asked = date.map(HistoricalDate::days);
    return asked
        .filter(RecalledTime::isOfOneYear)
        .map(DayRange::last)
        .or(this::lastDay)
        .or(() -> asked.map(DayRange::last))
        .map(LocalDate::getYear);
  }

  private static boolean isOfOneYear(DayRange days) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    return first != null && last != null && first.getYear() == last.getYear();
  }

  /** The date asked for, or that of the claim which said it more closely. */
  Optional<HistoricalDate> date() {
    Optional<HistoricalDate> asked = dateAsked();
    return claims.stream()
        .map(Claim::date)
        .filter(Objects::nonNull)
        .filter(date -> asked.isEmpty() || isCloser(date, asked.get()))
        .findFirst()
        .or(() -> asked);
  }

  private static boolean isCloser(HistoricalDate date, HistoricalDate asked) {
    return date.precision() == Precision.DAY
        && asked.precision() != Precision.DAY
        && asked.days().contains(date.days());
  }

  private Optional<HistoricalDate> dateAsked() {
    return Optional.ofNullable(turn.asked().date()).map(EdtfParser::parse);
  }
}
