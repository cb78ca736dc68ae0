package org.annalist.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.date.DateWording;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.question.Question;

/**
 * Answers what happened on a day or in a period: the claims in it, in date order. Safe for several
 * threads.
 */
final class PeriodAnswerer {
  private static final int MOST = 500;

  /** In a period of which much is known, a limit would leave out what came last. */
  private static final int ALL = 10_000;

  /** How EDTF writes the year of a day that comes every year. */
  private static final String ANY_YEAR = "XXXX-";

  private final ClaimStore claims;
  private final Listing listing;
  private final Narrowing narrowing;
  private final Prominence prominence;
  private final Suggester suggester;

  PeriodAnswerer(
      ClaimStore claims,
      Weights weights,
      EntityStore entities,
      AccountFinder accounts,
      Suggester suggester) {
    this.prominence = new Prominence(claims, entities);
    this.claims = claims;
    this.listing = new Listing(accounts, suggester);
    this.narrowing = new Narrowing(claims, weights);
    this.suggester = suggester;
  }

  /** What was found for the dates of a question: what to list, and in words how. */
  private record Found(List<Claim> claims, String lookup, String reason) {}

  /** Lists a page of what is known for the dates of a question, which has at least one. */
  Reasoned answer(Question question, int skip) {
    HistoricalDate date = dateOf(question);
    Found found =
        date.edtf().startsWith(ANY_YEAR)
            ? everyYear(date.edtf().substring(ANY_YEAR.length()))
            : in(Objects.requireNonNull(Stretch.ofAll(question.dates())), question);
    Answer answer = listing.page(found.claims(), skip).orElseGet(() -> nothing(date));
    return new Reasoned(answer, List.of(found.lookup()), List.of(found.reason()));
  }

  /**
   * What is known for the dates of a question, which has at least one, what tells most first, and
   * once; of a day that comes every year in time order.
   */
  List<Claim> mainFirst(Question question) {
    HistoricalDate date = dateOf(question);
    if (date.edtf().startsWith(ANY_YEAR)) {
      return claims.everyYear(date.edtf().substring(ANY_YEAR.length()), MOST);
    }
    DayRange days = Objects.requireNonNull(Stretch.ofAll(question.dates()));
    List<Claim> within =
        claims.during(days, entitiesOf(question), ALL).stream()
            .filter(claim -> Stretch.isOf(claim, days))
            .toList();
    return main(narrowing.byWords(question, within), days);
  }

  /** The date asked for; of several, the first. */
  private static HistoricalDate dateOf(Question question) {
    return question.dates().get(0).date();
  }

  private static List<String> entitiesOf(Question question) {
    return question.mentions().stream()
        .flatMap(mention -> mention.candidates().stream())
        .map(Entity::id)
        .distinct()
        .toList();
  }

  private Found everyYear(String monthOrDay) {
    List<Claim> found = claims.everyYear(monthOrDay, MOST);
    return new Found(found, "claims of any year on " + monthOrDay, found.size() + " claims");
  }

  private Found in(DayRange days, Question question) {
    List<String> entities = entitiesOf(question);
    // "What happened next?" has no end, and asks for what came soon.
    int most = Stretch.isClosed(days) ? ALL : MOST;
    List<Claim> overlapping = claims.during(days, entities, most);
    List<Claim> within = overlapping.stream().filter(claim -> Stretch.isOf(claim, days)).toList();
    List<Claim> narrowed = narrowing.byWords(question, within);
    List<Claim> fitting = Stretch.isLong(days) ? main(narrowed, days) : firstOfEach(narrowed, days);
    return new Found(
        fitting,
        "claims in "
            + Stretch.wording(days)
            + (entities.isEmpty() ? "" : " about any of " + entities),
        "%d claims overlap these days; %d of them say something of these days and not of a much longer time; %d of these fit the other words"
            .formatted(overlapping.size(), within.size(), fitting.size()));
  }

  /** What tells most of the days, most of all first, and once. */
  private List<Claim> main(List<Claim> found, DayRange days) {
    return Stretch.firstOfEach(prominence.mainFirst(found, days), days);
  }

  /** What tells most of each thing on each date, in time order. */
  private List<Claim> firstOfEach(List<Claim> found, DayRange days) {
    Set<Claim> main = new HashSet<>(main(found, days));
    return found.stream().filter(main::contains).toList();
  }

  private Answer nothing(HistoricalDate date) {
    return new Answer.Unknown(
        Answer.Reason.NOTHING_ON_DATE, wording(date), suggester.onClaims(nearest(date.days())));
  }

  /** How a date reads; a day of every year reads without the year. */
  static String wording(HistoricalDate date) {
    return DateWording.of(date).replace(" in an unknown year", "");
  }

  private List<Claim> nearest(DayRange days) {
    Optional<LocalDate> day =
        Stream.of(Optional.ofNullable(days.first()), Optional.ofNullable(days.last()))
            .flatMap(Optional::stream)
            .findFirst();
    return day.map(this::nearest).orElse(List.of());
  }

  private List<Claim> nearest(LocalDate day) {
    DayRange around = new DayRange(day.minusYears(1), day.plusYears(1));
    return claims.during(around, List.of(), MOST).stream()
        .filter(claim -> Stretch.isOf(claim, around))
        .sorted(Comparator.comparingLong(claim -> distance(claim, day)))
        .toList();
  }

  private static long distance(Claim claim, LocalDate day) {
    LocalDate first = Objects.requireNonNull(claim.date()).days().first();
    return first == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(first, day));
  }
}
