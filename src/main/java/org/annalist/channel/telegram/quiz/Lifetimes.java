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

  /** Where several days are told, the time is as long as they allow. */
  Lifetimes(List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim.date() instanceof CalendarDate date && !date.masked()) {
        String property = claim.statement().property();
        String subject = claim.topic().subject();
        if (BEGINNING.contains(property)) {
          first.merge(subject, day(date.days().first()), (a, b) -> a.isBefore(b) ? a : b);
        } else if (END.contains(property)) {
          last.merge(subject, day(date.days().last()), (a, b) -> a.isAfter(b) ? a : b);
        }
      }
    }
  }

  private static LocalDate day(@Nullable LocalDate day) {
    return Objects.requireNonNull(day);
  }

  /** The day since which all that a claim is about was there, as far as is known. */
  LocalDate since(Claim claim, CalendarDate answer) {
    LocalDate begin = day(answer.days().first());
    return things(claim)
        .flatMap(thing -> Stream.ofNullable(first.get(thing)))
        .filter(day -> day.isBefore(begin))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /** The day until which all that a claim is about was there, as far as is known. */
  LocalDate until(Claim claim, CalendarDate answer) {
    LocalDate end = day(answer.days().last());
    return things(claim)
        .flatMap(thing -> Stream.ofNullable(last.get(thing)))
        .filter(day -> day.isAfter(end))
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private static Stream<String> things(Claim claim) {
    return Stream.concat(Stream.of(claim.topic().subject()), claim.topic().others().stream());
  }
}
