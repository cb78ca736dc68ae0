package org.annalist.channel.telegram.answers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.answer.Reply;
import org.annalist.date.DayRange;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;

/** Tells what an answer is on: a time, a thing, a place. Safe for several threads. */
final class Topics {
  private static final int MOST_CLAIMS = 100;

  /** A place is in a district, a province, a country; a circle ends somewhere. */
  private static final int DEEPEST = 8;

  private final ClaimStore claims;
  private final Coded coded;

  Topics(ClaimStore claims, Coded coded) {
    this.claims = claims;
    this.coded = coded;
  }

  /** The time that was asked for, where that is longer than a day. */
  Optional<String> period(Reply reply) {
    return reply.question().dates().stream()
        .map(expression -> expression.date())
        .filter(date -> !Objects.equals(date.days().first(), date.days().last()))
        .map(HistoricalDate::edtf)
        .findFirst();
  }

  /** What was named, or else what the first claim is about. */
  Optional<Entity> subject(Reply reply) {
    return named(reply)
        .findFirst()
        .or(
            () ->
                reply.answer().claims().stream()
                    .findFirst()
                    .flatMap(claim -> coded.entityOf(claim.topic().subject())));
  }

  private static Stream<Entity> named(Reply reply) {
    return reply.question().mentions().stream().map(EntityMention::entity);
  }

  /**
   * The place that was named, or where what is told of happened, or that it speaks of; a town
   * rather than the country that it is in.
   */
  Optional<Entity> place(Reply reply) {
    Stream<Entity> spoken =
        reply.answer().claims().stream()
            .limit(1)
            .map(Claim::topic)
            .flatMap(topic -> Stream.concat(Stream.of(topic.subject()), topic.others().stream()))
            .flatMap(id -> coded.entityOf(id).stream());
    return innermost(named(reply)).or(() -> innermost(spoken));
  }

  private Optional<Entity> innermost(Stream<Entity> entities) {
    List<Entity> places = entities.flatMap(this::placesOf).distinct().toList();
    return places.stream()
        .filter(place -> places.stream().noneMatch(other -> isPartOf(other, place)))
        .findFirst();
  }

  private Stream<Entity> placesOf(Entity entity) {
    return entity.type() == EntityType.PLACE
        ? Stream.of(entity)
        : entity.relations().places().stream().flatMap(id -> coded.entityOf(id).stream()).limit(1);
  }

  private boolean isPartOf(Entity place, Entity whole) {
    String larger = place.relations().partOf();
    for (int steps = 0; larger != null && steps < DEEPEST; steps++) {
      if (larger.equals(whole.id())) {
        return true;
      }
      larger = coded.entityOf(larger).map(entity -> entity.relations().partOf()).orElse(null);
    }
    return false;
  }

  /** The last of the claims that is dated. */
  static Optional<Claim> latest(List<Claim> told) {
    return told.stream()
        .filter(claim -> claim.date() != null && claim.date().days().last() != null)
        .reduce((one, other) -> last(other).isAfter(last(one)) ? other : one);
  }

  private static LocalDate last(Claim claim) {
    return Objects.requireNonNull(Objects.requireNonNull(claim.date()).days().last());
  }

  /** From the first to the last day of what is known of a thing, or empty where that is one day. */
  Optional<String> lifetime(Entity entity) {
    List<DayRange> days =
        claims.about(entity.id(), MOST_CLAIMS).stream()
            .filter(claim -> claim.topic().subject().equals(entity.id()))
            .flatMap(claim -> Stream.ofNullable(claim.date()))
            .map(HistoricalDate::days)
            .filter(range -> range.first() != null && range.last() != null)
            .toList();
    Optional<LocalDate> first =
        days.stream().map(DayRange::first).filter(Objects::nonNull).min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        days.stream().map(DayRange::last).filter(Objects::nonNull).max(Comparator.naturalOrder());
    return first.isEmpty() || last.isEmpty() || days.stream().distinct().count() < 2
        ? Optional.empty()
        : Optional.of(time(first.get(), last.get())).filter(Keys::isDate);
  }

  /** Whole years are named as such. */
  private static String time(LocalDate first, LocalDate last) {
    boolean isInYears = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
    if (!isInYears) {
      return first + "/" + last;
    }
    String begin = "%04d".formatted(first.getYear());
    return first.getYear() == last.getYear()
        ? begin
        : begin + "/" + "%04d".formatted(last.getYear());
  }

  /** The year of what is known of a thing, or empty where nothing of it is dated. */
  Optional<String> year(Entity entity) {
    return claims.about(entity.id(), MOST_CLAIMS).stream()
        .flatMap(claim -> Stream.ofNullable(claim.date()))
        .flatMap(date -> Stream.ofNullable(date.days().first()))
        .map(day -> EdtfParser.parse("%04d".formatted(day.getYear())).edtf())
        .findFirst();
  }
}
