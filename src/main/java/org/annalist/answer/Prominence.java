package org.annalist.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annalist.account.Agreement;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.date.Precision;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Value;
import org.annalist.search.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Puts the main events of a period first: what happened in it before what was thought of it, of
 * each event first the claim that says when it was, and the events of which most is said before the
 * others. Safe for several threads.
 */
final class Prominence {
  /** What a claim on the days of its subject counts more than one on something else of it. */
  private static final double ON_ITS_DATE = 3;

  /** For saying when it was, or simply what happened. */
  private static final double SAYS_WHEN = 1.5;

  private static final double TO_THE_DAY = 1.5;

  /** The property of a claim that gives none of its subject, but tells of it as a whole. */
  private static final String WHOLE = "statement";

  /** A figure says less of what happened. */
  private static final double COUNTS = -1;

  /** What sources differ on is more than what happened, and long. */
  private static final double DISPUTED = -1.5;

  /** For giving what others assert. */
  private static final double REPORTS = -0.5;

  /** A claim on a time that began before, or went on after, is one of this time only in part. */
  private static final double STICKS_OUT = -4;

  /** Of two claims the shorter tells the same more plainly. */
  private static final double LENGTH_OF_ONE = 70;

  private final ClaimStore claims;
  private final EntityStore entities;

  Prominence(ClaimStore claims, EntityStore entities) {
    this.claims = claims;
    this.entities = entities;
  }

  /** What is said of one subject, on its own days or else on some date. */
  private record Happening(String subject, boolean isOnItsDate, @Nullable HistoricalDate date) {}

  /** A claim with what counts for it. */
  private record Weighed(Claim claim, Happening happening, double weight) {}

  /** The claims, those first that tell most of what happened in some days. */
  List<Claim> mainFirst(List<Claim> found, DayRange days) {
    Map<String, Entity> byId = subjects(found);
    Map<String, Integer> about = new HashMap<>();
    byId.keySet().forEach(subject -> about.put(subject, claims.claimsAbout(subject)));
    List<Weighed> weighed =
        found.stream()
            .map(
                claim -> {
                  String subject = claim.topic().subject();
                  return weighed(claim, byId.get(subject), about.getOrDefault(subject, 0), days);
                })
            .sorted(Comparator.comparingDouble(one -> -one.weight()))
            .toList();
    return oneOfEachFirst(weighed);
  }

  /**
   * The claims without those which only give a figure, or one of several accounts, of an event of
   * quite another time: what was counted in June of a battle in May did not happen in June.
   */
  List<Claim> ofTheirTime(List<Claim> found, DayRange days) {
    Map<String, Entity> byId = subjects(found);
    return found.stream()
        .filter(claim -> !isCountOfOtherTime(claim, byId.get(claim.topic().subject()), days))
        .toList();
  }

  private static boolean isCountOfOtherTime(Claim claim, @Nullable Entity subject, DayRange days) {
    if (subject == null || subject.date() == null || subject.type() != EntityType.EVENT) {
      return false;
    }
    DayRange own = subject.date().days();
    boolean isCount =
        claim.statement().value() instanceof Value.Figure || claim.statement().matter() != null;
    return isCount
        && !own.overlaps(days)
        && (claim.date() == null || !own.overlaps(claim.date().days()));
  }

  private Map<String, Entity> subjects(List<Claim> found) {
    Set<String> subjects =
        found.stream().map(claim -> claim.topic().subject()).collect(Collectors.toSet());
    return entities.entities(subjects).stream()
        .collect(Collectors.toMap(Entity::id, Function.identity()));
  }

  private static Weighed weighed(Claim claim, @Nullable Entity subject, int about, DayRange days) {
    boolean isOnItsDate = isOnDateOf(claim, subject);
    Happening happening =
        new Happening(claim.topic().subject(), isOnItsDate, isOnItsDate ? null : claim.date());
    double weight =
        (isOnItsDate ? Math.log1p(about) + ON_ITS_DATE : 0)
            + (Agreement.isOnDate(claim) ? SAYS_WHEN : 0)
            + (isDisputedOtherwise(claim) ? DISPUTED : 0)
            + (isToTheDay(claim) ? TO_THE_DAY : 0)
            + (claim.statement().value() instanceof Value.Figure ? COUNTS : 0)
            + (claim.citations().stream().map(Citation::asserter).anyMatch(a -> a != null)
                ? REPORTS
                : 0)
            + (isWithin(claim, days) ? 0 : STICKS_OUT)
            - claim.text().length() / LENGTH_OF_ONE;
    return new Weighed(claim, happening, weight);
  }

  /** Whether a claim is on the days of what it is about, or on some of a few. */
  private static boolean isOnDateOf(Claim claim, @Nullable Entity subject) {
    HistoricalDate own = subject == null ? null : subject.date();
    HistoricalDate date = claim.date();
    return own != null
        && date != null
        && (own.days().equals(date.days())
            || (own.days().overlaps(date.days())
                && !Stretch.isLong(own.days())
                && !Stretch.isLong(date.days())));
  }

  /** Whether sources differ on something else than when it was. */
  private static boolean isDisputedOtherwise(Claim claim) {
    return claim.statement().matter() != null && !Agreement.isOnDate(claim);
  }

  private static boolean tellsAll(Claim claim) {
    return claim.statement().property().equals(WHOLE) && claim.statement().value() == null;
  }

  private static boolean isToTheDay(Claim claim) {
    return claim.date() != null && claim.date().precision() == Precision.DAY;
  }

  private static boolean isWithin(Claim claim, DayRange days) {
    return claim.date() != null && days.contains(claim.date().days());
  }

  /**
   * Of what is said of one happening, one claim comes before the others: that which tells what it
   * was, where there is one, in the place of the first.
   */
  private static List<Claim> oneOfEachFirst(List<Weighed> ranked) {
    Map<Happening, Claim> tellsAll = new HashMap<>();
    ranked.stream()
        .filter(one -> one.happening().isOnItsDate() && tellsAll(one.claim()))
        .forEach(one -> tellsAll.putIfAbsent(one.happening(), one.claim()));
    Set<Happening> seen = new HashSet<>();
    Set<Claim> ordered =
        ranked.stream()
            .filter(one -> seen.add(one.happening()))
            .map(one -> tellsAll.getOrDefault(one.happening(), one.claim()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    ranked.stream().map(Weighed::claim).forEach(ordered::add);
    return List.copyOf(ordered);
  }
}
