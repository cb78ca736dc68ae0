package org.annalist.channel.telegram.quiz;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.date.CalendarDate;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the things that a claim is about were there: nobody takes a day for right on which
 * there was no such thing yet, or any more. Immutable.
 */
final class Lifetimes {
  private static final Set<String> BEGINNING = Set.of("founded", "began");
  private static final Set<String> END = Set.of("abolished", "ended");

  private final Map<String, LocalDate> first = new HashMap<>();
  private final Map<String, LocalDate> last = new HashMap<>();

  private final Map<String, DayRange> spoken = new HashMap<>();

  /**
   * Gathers the times. Where several days are told, the time is as long as they allow.
   *
   * @param claims all that is known
   * @param organisations of these, where neither beginning nor end is told, the time is the one
   *     that anything is known of
   */
  Lifetimes(List<Claim> claims, Set<String> organisations) {
    for (Claim claim : claims) {
      if (claim.date() != null && isClosed(claim.date().days())) {
        addSpoken(claim, claim.date().days(), organisations);
      }
      if (claim.date() instanceof CalendarDate date && !date.masked()) {
        addEnds(claim, date);
      }
    }
  }

  private void addSpoken(Claim claim, DayRange days, Set<String> organisations) {
    things(claim)
        .filter(organisations::contains)
        .forEach(thing -> spoken.merge(thing, days, DayRange::span));
  }

  private void addEnds(Claim claim, CalendarDate date) {
    String property = claim.statement().property();
    String subject = claim.topic().subject();
    if (BEGINNING.contains(property)) {
      first.merge(subject, day(date.days().first()), (a, b) -> a.isBefore(b) ? a : b);
    } else if (END.contains(property)) {
      last.merge(subject, day(date.days().last()), (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  private static boolean isClosed(DayRange days) {
    return days.first() != null && days.last() != null;
  }

  private static LocalDate day(@Nullable LocalDate day) {
    return Objects.requireNonNull(day);
  }

  /** The day since which all that a claim is about was there, as far as is known. */
  LocalDate since(Claim claim, CalendarDate answer) {
    LocalDate begin = day(answer.days().first());
    return Stream.concat(
            known(claim, first).filter(day -> day.isBefore(begin)),
            spokenOf(claim, first).map(days -> day(days.first())))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /** The day until which all that a claim is about was there, as far as is known. */
  LocalDate until(Claim claim, CalendarDate answer) {
    LocalDate end = day(answer.days().last());
    return Stream.concat(
            known(claim, last).filter(day -> day.isAfter(end)),
            spokenOf(claim, last).map(days -> day(days.last())))
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private static Stream<LocalDate> known(Claim claim, Map<String, LocalDate> limits) {
    return things(claim).flatMap(thing -> Stream.ofNullable(limits.get(thing)));
  }

  /** The days on which that is spoken of of which no limit is known. */
  private Stream<DayRange> spokenOf(Claim claim, Map<String, LocalDate> limits) {
    return things(claim)
        .filter(thing -> !limits.containsKey(thing))
        .flatMap(thing -> Stream.ofNullable(spoken.get(thing)));
  }

  private static Stream<String> things(Claim claim) {
    return Stream.concat(Stream.of(claim.topic().subject()), claim.topic().others().stream());
  }
}
