package org.annalist.channel.telegram.quiz;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.date.CalendarDate;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.date.Precision;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;

/**
 * Finds the claims that a quiz can be made of: each gives one exact date on which no source
 * differs, and is about nothing that people suffered. For one use.
 */
final class FitClaims {
  /** The properties that ask for a date of which nobody is to blame. */
  private static final Set<String> ASKED =
      Set.of("date", "founded", "abolished", "built", "began", "ended", "member-since");

  /** An event of which one of these is told is no matter for a quiz, nor is what is about it. */
  private static final Set<String> SUFFERED =
      Set.of(
          "killed",
          "wounded",
          "casualties",
          "missing",
          "captives",
          "disabled",
          "expelled",
          "displaced",
          "destroyed",
          "victims",
          "attacker",
          "accusation",
          "taken-by",
          "taken-date",
          "death");

  private final LeftOut leftOut = LeftOut.always();
  private final LeftOut recurring = LeftOut.whereItMayRecur();
  private final List<Claim> all;

  /** The first day of which anything is known. */
  private final LocalDate earliest;

  private final Lifetimes lifetimes;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, List<Claim>> bySubject;
  private final Set<String> suffering;
  private final Map<String, Set<String>> stems = new HashMap<>();

  FitClaims(List<Claim> claims, List<Entity> known) {
    all = claims;
    earliest =
        all.stream()
            .flatMap(claim -> Stream.ofNullable(claim.date()))
            .flatMap(date -> Stream.ofNullable(date.days().first()))
            .min(LocalDate::compareTo)
            .map(day -> day.withDayOfYear(1))
            .orElse(LocalDate.MIN);
    lifetimes = new Lifetimes(all, organisations(known));
    known.forEach(entity -> entities.put(entity.id(), entity));
    bySubject = all.stream().collect(Collectors.groupingBy(claim -> claim.topic().subject()));
    suffering =
        all.stream()
            .filter(claim -> SUFFERED.contains(claim.statement().property()))
            .map(claim -> claim.topic().subject())
            .filter(this::isEvent)
            .collect(Collectors.toCollection(HashSet::new));
    all.stream()
        .filter(claim -> claim.date() != null)
        .forEach(claim -> stems.put(claim.id(), Likeness.stems(claim)));
  }

  private static Set<String> organisations(List<Entity> known) {
    return known.stream()
        .filter(entity -> entity.type() == EntityType.ORGANISATION)
        .map(Entity::id)
        .collect(Collectors.toSet());
  }

  /** Finds them, in the order of the files. */
  List<Fit> find() {
    return all.stream().flatMap(claim -> fit(claim).stream()).toList();
  }

  private Optional<Fit> fit(Claim claim) {
    if (!ASKED.contains(claim.statement().property()) || isContested(claim) || isGrave(claim)) {
      return Optional.empty();
    }
    return Asking.of(claim)
        .filter(
            asking ->
                asking.answer().precision() == Precision.DAY
                    || !recurring.standsIn(asking.question()))
        .map(asking -> fit(claim, asking));
  }

  private Fit fit(Claim claim, Asking asking) {
    LocalDate since = lifetimes.since(claim, asking.answer());
    return new Fit(
        claim,
        asking.question(),
        asking.answer(),
        asking.keepsYear(),
        since.isAfter(earliest) ? since : earliest,
        lifetimes.until(claim, asking.answer()),
        taken(claim, asking));
  }

  /** Also where only a like claim on the same subject is contested, or gives another date. */
  private boolean isContested(Claim claim) {
    boolean isReported = claim.citations().stream().anyMatch(c -> c.asserter() != null);
    return isReported
        || claim.statement().matter() != null
        || onSameSubject(claim)
            .filter(other -> ASKED.contains(other.statement().property()))
            .anyMatch(other -> other.statement().matter() != null || isOfAnotherDate(claim, other));
  }

  private static boolean isOfAnotherDate(Claim claim, Claim other) {
    HistoricalDate date = claim.date();
    HistoricalDate otherDate = other.date();
    return claim.statement().property().equals(other.statement().property())
        && date != null
        && otherDate != null
        && !date.days().contains(otherDate.days())
        && !otherDate.days().contains(date.days());
  }

  private Stream<Claim> onSameSubject(Claim claim) {
    return bySubject.getOrDefault(claim.topic().subject(), List.of()).stream();
  }

  private boolean isGrave(Claim claim) {
    return topic(claim).anyMatch(suffering::contains)
        || leftOut.standsIn(claim.text())
        || claim.asks().stream().limit(1).anyMatch(leftOut::standsIn)
        || topic(claim).filter(this::isEvent).anyMatch(id -> leftOut.standsIn(name(id)));
  }

  private String name(String id) {
    Entity entity = entities.get(id);
    return entity == null ? "" : entity.name();
  }

  private boolean isEvent(String id) {
    Entity entity = entities.get(id);
    return entity != null && entity.type() == EntityType.EVENT;
  }

  private static Stream<String> topic(Claim claim) {
    return Stream.concat(Stream.of(claim.topic().subject()), claim.topic().others().stream());
  }

  /** A long time is the answer to no question that asks for a day. */
  private List<DayRange> taken(Claim claim, Asking asking) {
    Set<String> question = Likeness.stems(asking.question());
    String subject = claim.topic().subject();
    List<DayRange> taken = new ArrayList<>();
    for (Claim other : all) {
      HistoricalDate date = other.date();
      if (date != null
          && (isOfSameThing(claim, other)
              || (isShort(date.days(), asking.answer())
                  && (topic(other).anyMatch(subject::equals)
                      || Likeness.couldBeMeant(
                          question, stems.getOrDefault(other.id(), Set.of())))))) {
        taken.add(date.days());
      }
    }
    return taken;
  }

  private static boolean isOfSameThing(Claim claim, Claim other) {
    return other.topic().subject().equals(claim.topic().subject())
        && other.statement().property().equals(claim.statement().property());
  }

  private static boolean isShort(DayRange days, CalendarDate answer) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    long longest = answer.precision() == Precision.DAY ? 31 : 366;
    return first != null && last != null && ChronoUnit.DAYS.between(first, last) < longest;
  }
}
