package org.annalist.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Names;
import org.jspecify.annotations.Nullable;

/**
 * What claims tell of those who share a name: when they lived, in which years they are told of,
 * with whom, and how often they are the ones that sources quote. Safe for several threads.
 */
final class Lives {
  private static final String BIRTH = "birth";
  private static final String DEATH = "death";
  private static final int MOST_CLAIMS = 1000;

  /** Few names are shared; beyond so many, lives are looked up each time. */
  private static final int MOST_KEPT = 256;

  /** A claim on a longer time tells little of where somebody was on one day of it. */
  private static final long LONG = 800;

  private final ClaimStore claims;
  private final Map<String, Life> known = new ConcurrentHashMap<>();

  Lives(ClaimStore claims) {
    this.claims = claims;
  }

  /** What is known of one. */
  Life of(Entity entity) {
    Life kept = known.get(entity.id());
    if (kept != null) {
      return kept;
    }
    Life life = read(entity);
    if (known.size() < MOST_KEPT) {
      known.put(entity.id(), life);
    }
    return life;
  }

  /**
   * What is known of one.
   *
   * @param born the first day that is given, or null
   * @param died the last day that is given, or null
   * @param told the days of the claims, as far as they are no long time
   * @param with how many claims are about each other one, too
   * @param timesHeard how many claims are what this one is quoted with
   */
  record Life(
      @Nullable LocalDate born,
      @Nullable LocalDate died,
      List<DayRange> told,
      Map<String, Integer> with,
      int timesHeard) {
    /** Whether this one may have lived on one of these days. */
    boolean mayBeIn(DayRange days) {
      boolean isAfter = died != null && days.first() != null && days.first().isAfter(died);
      boolean isBefore = born != null && days.last() != null && days.last().isBefore(born);
      return !isAfter && !isBefore;
    }

    /** In how many claims something is told of these days. */
    int timesIn(List<DayRange> days) {
      return (int) told.stream().filter(own -> days.stream().anyMatch(own::overlaps)).count();
    }

    /** In how many claims this one is told of with these. */
    int timesWith(List<String> others) {
      return others.stream().mapToInt(other -> with.getOrDefault(other, 0)).sum();
    }

    boolean isOfToday() {
      return died == null;
    }
  }

  private Life read(Entity entity) {
    List<Claim> about = claims.about(entity.id(), MOST_CLAIMS);
    Set<String> names = Names.keys(entity);
    Map<String, Integer> with = new HashMap<>();
    about.forEach(claim -> topics(claim).forEach(other -> with.merge(other, 1, Integer::sum)));
    return new Life(
        dated(entity, BIRTH).map(DayRange::first).filter(Objects::nonNull).findFirst().orElse(null),
        dated(entity, DEATH)
            .map(DayRange::last)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        about.stream().flatMap(Lives::days).filter(Lives::isShort).toList(),
        Map.copyOf(with),
        (int) about.stream().filter(claim -> isOf(claim, names)).count());
  }

  private Stream<DayRange> dated(Entity entity, String property) {
    return claims.statements(entity.id(), property).stream().flatMap(Lives::days);
  }

  private static Stream<DayRange> days(Claim claim) {
    return Stream.ofNullable(claim.date()).map(HistoricalDate::days);
  }

  private static boolean isShort(DayRange days) {
    return days.first() != null
        && days.last() != null
        && days.last().toEpochDay() - days.first().toEpochDay() < LONG;
  }

  private static Stream<String> topics(Claim claim) {
    return Stream.concat(Stream.of(claim.topic().subject()), claim.topic().others().stream());
  }

  private static boolean isOf(Claim claim, Set<String> names) {
    return claim.citations().stream()
        .anyMatch(
            citation ->
                citation.asserter() != null && names.contains(Names.key(citation.asserter())));
  }
}
