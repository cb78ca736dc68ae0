package org.annalist.conversation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.answer.Spoken;
import org.annalist.answer.Told;
import org.annalist.date.DayRange;
import org.annalist.date.DaysOfYear;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.date.Precision;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.question.TimeOrder;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;
import org.jspecify.annotations.Nullable;

/** The last turn with the claims and entities that it names by id. Belongs to one thread. */
final class Recalled {
  private static final Span NOWHERE = new Span(0, 0);

  private static final int MONTHS_TO_RESPOND = 6;

  private static final int LAST_YEAR = 9998;

  private final Turn turn;
  private final EntityStore entities;
  private final List<Claim> claims;
  private final SpokenNearness nearness;

  Recalled(Turn turn, ClaimStore store, EntityStore entities) {
    this.turn = turn;
    this.entities = entities;
    this.claims = store.claims(turn.said().claims());
    this.nearness = new SpokenNearness(turn, claims, store, entities);
  }

  Turn turn() {
    return turn;
  }

  /** The claim that was the last answer, or empty where there was none. */
  Optional<Claim> first() {
    return turn.isAnswered() ? claims.stream().findFirst() : Optional.empty();
  }

  /** Whether a claim is of the time that was asked for, where one was. */
  boolean isOfTimeAsked(Claim claim) {
    DayRange asked = days();
    return asked == null || (claim.date() != null && claim.date().days().overlaps(asked));
  }

  List<Entity> entities(List<String> ids) {
    return entities.entities(ids);
  }

  /** What was spoken of; of it only people where the question points at one. */
  Spoken spoken(boolean onlyPeople) {
    Map<String, Double> near = onlyPeople ? nearness.ofPeople() : nearness.ofAll();
    List<String> matters =
        onlyPeople || !turn.isAnswered()
            ? List.of()
            : claims.stream().map(c -> c.statement().matter()).flatMap(Stream::ofNullable).toList();
    return new Spoken(near, matters, turn.asked().terms(), days(), Told.NOTHING, when());
  }

  /** The same where a part of what was told is asked for, which is none of the claims told. */
  Spoken partOfSpoken() {
    Spoken all = spoken(false);
    return new Spoken(all.entities(), List.of(), all.terms(), all.days(), told(), when());
  }

  /** What the last answer told first; what stood beside it may be asked for. */
  Told told() {
    return turn.isAnswered()
        ? new Told(
            claims.stream()
                .filter(this::isOnTheFirst)
                .flatMap(claim -> Stream.of(claim.id(), claim.statement().matter()))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()))
        : Told.NOTHING;
  }

  private boolean isOnTheFirst(Claim claim) {
    Claim first = claims.get(0);
    return claim.topic().subject().equals(first.topic().subject())
        && claim.statement().property().equals(first.statement().property());
  }

  private @Nullable DayRange days() {
    String date = turn.asked().date();
    return date == null ? null : EdtfParser.parse(date).days();
  }

  /** The days of the claim that was the last answer. */
  private @Nullable DayRange when() {
    return first().map(Claim::date).map(HistoricalDate::days).orElse(null);
  }

  /** What the claims shown are about, in their order. */
  List<String> subjects() {
    return claims.stream().map(claim -> claim.topic().subject()).distinct().toList();
  }

  /** All that the claims shown are about and speak of. */
  List<String> topics() {
    return claims.stream()
        .map(Claim::topic)
        .flatMap(topic -> Stream.concat(Stream.of(topic.subject()), topic.others().stream()))
        .distinct()
        .toList();
  }

  /** The words asked with before, where nothing is spoken of but one thing. */
  Spoken of(Entity entity) {
    return new Spoken(
        Map.of(entity.id(), 1.0), List.of(), turn.asked().terms(), null, Told.NOTHING, when());
  }

  /** The nearest thing spoken of, or the nearest person. */
  List<EntityMention> subject(boolean person) {
    Map<String, Double> near = nearness.ofAll();
    return entities.entities(near.keySet()).stream()
        .filter(entity -> !person || entity.type() == EntityType.PERSON)
        .max(Comparator.comparingDouble(entity -> Objects.requireNonNull(near.get(entity.id()))))
        .map(Recalled::inherited)
        .stream()
        .toList();
  }

  /** What the last question named, one of each type, at most so many. */
  List<EntityMention> named(int most) {
    Set<EntityType> types = new HashSet<>();
    return entities.entities(turn.asked().entities()).stream()
        .filter(entity -> types.add(entity.type()))
        .limit(most)
        .map(Recalled::inherited)
        .toList();
  }

  /**
   * After "which siege do you mean?", or where two sieges of one name were told of, the one of
   * those asked about that was at a date.
   */
  List<EntityMention> chosenBy(List<DateExpression> dates) {
    Set<String> told =
        claims.stream().map(claim -> claim.topic().subject()).collect(Collectors.toSet());
    List<Entity> dated =
        entities.entities(turn.asked().entities()).stream()
            .filter(entity -> entity.date() != null)
            .filter(entity -> !turn.isAnswered() || told.contains(entity.id()))
            .toList();
    List<EntityMention> then =
        dated.stream().filter(entity -> isAt(entity, dates)).map(Recalled::inherited).toList();
    boolean areOfOneType = dated.stream().map(Entity::type).distinct().count() == 1;
    return dated.size() > 1 && areOfOneType && then.size() == 1 ? then : List.of();
  }

  private static boolean isAt(Entity entity, List<DateExpression> dates) {
    HistoricalDate at = entity.date();
    return at != null && dates.stream().anyMatch(date -> date.date().days().overlaps(at.days()));
  }

  static EntityMention inherited(Entity entity) {
    return new EntityMention(NOWHERE, "", List.of(entity));
  }

  /** The dates of the last question. */
  List<DateExpression> dates() {
    if (turn.asked().date() == null) {
      return List.of();
    }
    HistoricalDate date = EdtfParser.parse(turn.asked().date());
    return List.of(new DateExpression(NOWHERE, "", date, "as before"));
  }

  /** The time of what was spoken of, as one date. */
  List<DateExpression> then() {
    return date().map(date -> new DateExpression(NOWHERE, "", date, "the time spoken of")).stream()
        .toList();
  }

  /** The days after the last that was spoken of. */
  List<DateExpression> afterwards() {
    return lastDay()
        .filter(day -> !isAtAnEnd(day))
        .map(
            day ->
                new DateExpression(
                    NOWHERE, "", EdtfParser.parse(day.plusDays(1) + "/.."), "what comes next"))
        .stream()
        .toList();
  }

  /**
   * The days that are asked for beside the day of the first claim told; none where it has no day,
   * or the calendar ends there.
   */
  List<DateExpression> days(TimeOrder order) {
    DayRange told = when();
    LocalDate first = told == null ? null : told.first();
    LocalDate last = told == null ? null : told.last();
    if (first == null || last == null || isAtAnEnd(first) || isAtAnEnd(last)) {
      return List.of();
    }
    String days =
        switch (order) {
          case ANY -> first + "/" + last;
          case IN_RESPONSE -> first + "/" + last.plusMonths(MONTHS_TO_RESPOND);
          case AFTER -> last.plusDays(1) + "/..";
          case BEFORE -> "../" + first.minusDays(1);
        };
    return List.of(DateExpression.supposed(EdtfParser.parse(days)));
  }

  /** EDTF writes years of four digits; next to the last of them there is no day after. */
  private static boolean isAtAnEnd(LocalDate day) {
    return Math.abs(day.getYear()) >= LAST_YEAR;
  }

  /** Where happenings were told, of all of them; else of the first that has a date, the answer. */
  Optional<LocalDate> lastDay() {
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
    Optional<HistoricalDate> date = Optional.ofNullable(turn.asked().date()).map(EdtfParser::parse);
    Optional<DaysOfYear> everyYear = date.flatMap(DaysOfYear::of);
    if (everyYear.isPresent()) {
      return everyYear
          .filter(DaysOfYear::isOneDay)
          .flatMap(day -> lastDay())
          .map(LocalDate::getYear);
    }
    Optional<DayRange> asked = date.map(HistoricalDate::days);
    return asked
        .filter(Recalled::isOfOneYear)
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
    Optional<HistoricalDate> asked =
        Optional.ofNullable(turn.asked().date()).map(EdtfParser::parse);
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

  /** A name that may mean several means the one that was spoken of. */
  Question settled(Question question) {
    Spoken spoken = spoken(false);
    List<EntityMention> settled =
        question.mentions().stream().map(mention -> settled(mention, spoken)).toList();
    return settled.equals(question.mentions()) ? question : Completion.naming(question, settled);
  }

  private static EntityMention settled(EntityMention mention, Spoken spoken) {
    List<EntityType> types = mention.candidates().stream().map(Entity::type).distinct().toList();
    List<Entity> known =
        mention.candidates().stream()
            .filter(entity -> spoken.entities().containsKey(entity.id()))
            .toList();
    return types.size() > 1 || known.isEmpty()
        ? mention
        : new EntityMention(mention.span(), mention.text(), known, mention.mended());
  }
}
