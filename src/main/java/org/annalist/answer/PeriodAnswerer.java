package org.annalist.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.account.AccountFinder;
import org.annalist.date.DateWording;
import org.annalist.date.DayRange;
import org.annalist.date.DaysOfYear;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Stretch;

/**
 * Answers what happened on a day or in a period: the claims in it, in date order. Safe for several
 * threads.
 */
final class PeriodAnswerer {
  private static final int MOST = 500;

  /** What so large a share of all claims is about, a country perhaps, is what most happened in. */
  private static final double BROAD = 0.1;

  /** In a period of which much is known, a limit would leave out what came last. */
  private static final int ALL = 10_000;

  private final ClaimStore claims;

  /** So many of the last questions have what was found for them remembered: pages are turned. */
  private static final int REMEMBERED = 16;

  private final Map<Question, Found> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, Found> eldest) {
              return size() > REMEMBERED;
            }
          });

  private final Listing listing;
  private final Narrowing narrowing;
  private final Prominence prominence;
  private final Suggester suggester;

  PeriodAnswerer(
      ClaimStore claims,
      Narrowing narrowing,
      EntityStore entities,
      AccountFinder accounts,
      Suggester suggester) {
    this.prominence = new Prominence(claims, entities);
    this.claims = claims;
    this.listing = new Listing(accounts, suggester);
    this.narrowing = narrowing;
    this.suggester = suggester;
  }

  /** What was found for the dates of a question: what to list, and in words how. */
  private record Found(List<Claim> claims, String lookup, String reason) {}

  /** Lists a page of what is known for the dates of a question, which has at least one. */
  Reasoned answer(Question question, int skip) {
    HistoricalDate date = dateOf(question);
    Found found = found(question, date);
    Answer answer = listing.page(found.claims(), skip).orElseGet(() -> nothing(date));
    return new Reasoned(answer, List.of(found.lookup()), List.of(found.reason()));
  }

  private Found found(Question question, HistoricalDate date) {
    Found known = remembered.get(question);
    if (known == null) {
      known =
          DaysOfYear.of(date)
              .map(days -> everyYear(days, question))
              .orElseGet(
                  () -> in(Objects.requireNonNull(Stretch.ofAll(question.dates())), question));
      remembered.put(question, known);
    }
    return known;
  }

  /**
   * What is known for the dates of a question, which has at least one, what tells most first, and
   * once; of a day that comes every year in time order.
   */
  List<Claim> mainFirst(Question question) {
    Optional<DaysOfYear> everyYear = DaysOfYear.of(dateOf(question));
    if (everyYear.isPresent()) {
      return claims.everyYear(everyYear.get(), MOST);
    }
    DayRange days = Objects.requireNonNull(Stretch.ofAll(question.dates()));
    List<Claim> within = within(claims.during(days, entitiesOf(question), ALL), days);
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

  private Found everyYear(DaysOfYear days, Question question) {
    List<String> entities = entitiesOf(question);
    List<Claim> about =
        claims.everyYear(days, MOST).stream()
            .filter(claim -> entities.isEmpty() || isAboutAny(claim, entities))
            .toList();
    List<Claim> found = narrowing.byWords(question, about);
    return new Found(found, "claims of any year on " + days, found.size() + " claims");
  }

  private static boolean isAboutAny(Claim claim, List<String> entities) {
    return Stream.concat(Stream.of(claim.topic().subject()), claim.topic().others().stream())
        .anyMatch(entities::contains);
  }

  private Found in(DayRange days, Question question) {
    List<String> named = entitiesOf(question);
    List<String> entities = isBroad(named) && tells(question) ? List.of() : named;
    // "What happened next?" has no end, and asks for what came soon.
    int most = Stretch.isClosed(days) ? ALL : MOST;
    List<Claim> overlapping = claims.during(days, entities, most);
    List<Claim> within = within(overlapping, days);
    List<Claim> narrowed = narrowing.byWords(question, within);
    if (narrowed.isEmpty() && mayBeImplied(question, days)) {
      narrowed =
          narrowing.strictlyByWords(question, within(claims.during(days, List.of(), MOST), days));
    }
    List<Claim> fitting = fitting(question, narrowed, within, days);
    return new Found(
        fitting,
        "claims in "
            + Stretch.wording(days)
            + (entities.isEmpty() ? "" : " about any of " + entities),
        "%d claims overlap these days; %d of them say something of these days and not of a much longer time; %d of these fit the other words %s"
            .formatted(
                overlapping.size(), within.size(), fitting.size(), narrowing.telling(question)));
  }

  /** Those that say something of these days, and are not later counts of what was before. */
  private List<Claim> within(List<Claim> overlapping, DayRange days) {
    List<Claim> ofDays = overlapping.stream().filter(claim -> Stretch.isOf(claim, days)).toList();
    return prominence.ofTheirTime(ofDays, days);
  }

  /** Whether words narrow a period, which the name of a whole country then does not. */
  private boolean tells(Question question) {
    return !narrowing.telling(question).isEmpty();
  }

  private boolean isBroad(List<String> named) {
    return named.stream().allMatch(id -> claims.claimsAbout(id) > BROAD * claims.size());
  }

  /** Of what happened on a day at a place, not everything says where it was. */
  private static boolean mayBeImplied(Question question, DayRange days) {
    return asksWhatHappened(question)
        && !question.mentions().isEmpty()
        && !Stretch.isLong(days)
        && question.mentions().stream().allMatch(m -> m.entity().type() == EntityType.PLACE);
  }

  /** What the words describe, and where the events of a time are asked for, then all others. */
  private List<Claim> fitting(
      Question question, List<Claim> narrowed, List<Claim> within, DayRange days) {
    boolean isAll = asksWhatHappened(question) && Outline.isOfEvents(question);
    if (!Stretch.isLong(days)) {
      return firstOfEach(isAll && !narrowed.isEmpty() ? within : narrowed, days);
    }
    List<Claim> fitting = main(narrowed, days);
    if (!isAll || narrowed.isEmpty()) {
      return fitting;
    }
    return Stream.concat(fitting.stream(), main(within, days).stream()).distinct().toList();
  }

  private static boolean asksWhatHappened(Question question) {
    return question.intent() == Intent.ON_DATE || question.intent() == Intent.TIMELINE;
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
