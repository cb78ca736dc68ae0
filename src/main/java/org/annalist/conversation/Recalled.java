package org.annalist.conversation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.answer.Spoken;
import org.annalist.date.DayRange;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.date.Precision;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;
import org.jspecify.annotations.Nullable;

/** The last turn with the claims and entities that it names by id. Belongs to one thread. */
final class Recalled {
  private static final Span NOWHERE = new Span(0, 0);

  /** How near what the question named is, beside what the answer was about. */
  private static final double NAMED = 0.85;

  /** How near what the answer was also about is. */
  private static final double MENTIONED = 0.6;

  /** How near what was spoken of before the last answer is. */
  private static final double EARLIER = 0.5;

  /** How much nearer each subject of an answer is than the next. */
  private static final double STEP = 0.05;

  /** How near somebody is who was asked for, and was the answer. */
  private static final double ANSWERED = 1.2;

  /** "He" is no other than the nearest, or one as near. */
  private static final double NEAREST_PERSON = 0.9;

  private static final int MOST_SUBJECTS = 6;

  /** A name that so many claims are about, a country perhaps, tells little of what is meant. */
  private static final int BROAD = 250;

  private static final double LITTLE = 0.5;

  private final Turn turn;
  private final ClaimStore store;
  private final EntityStore entities;
  private final List<Claim> claims;

  Recalled(Turn turn, ClaimStore store, EntityStore entities) {
    this.turn = turn;
    this.store = store;
    this.entities = entities;
    this.claims = store.claims(turn.said().claims());
  }

  Turn turn() {
    return turn;
  }

  /** The claim that was the last answer, or empty where there was none. */
  Optional<Claim> first() {
    return turn.isAnswered() ? claims.stream().findFirst() : Optional.empty();
  }

  List<Entity> entities(List<String> ids) {
    return entities.entities(ids);
  }

  /** What was spoken of; of it only people where the question points at one. */
  Spoken spoken(boolean onlyPeople) {
    Map<String, Double> near = nearness();
    if (onlyPeople) {
      near = people(near);
    }
    List<String> matters =
        onlyPeople || !turn.isAnswered()
            ? List.of()
            : claims.stream().map(c -> c.statement().matter()).flatMap(Stream::ofNullable).toList();
    return new Spoken(near, matters, turn.asked().terms(), days(), Set.of());
  }

  /** The same where a part of what was told is asked for, which is none of the claims told. */
  Spoken partOfSpoken() {
    Spoken all = spoken(false);
    return new Spoken(all.entities(), List.of(), all.terms(), all.days(), told());
  }

  /** The ids of the claims of the last answer, and of their matters; empty where it had none. */
  Set<String> told() {
    return turn.isAnswered()
        ? claims.stream()
            .flatMap(claim -> Stream.of(claim.id(), claim.statement().matter()))
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private @Nullable DayRange days() {
    String date = turn.asked().date();
    return date == null ? null : EdtfParser.parse(date).days();
  }

  private Map<String, Double> nearness() {
    Map<String, Double> near = new LinkedHashMap<>();
    double answered = turn.isAnswered() ? 1 : EARLIER;
    List<String> subjects = subjects();
    for (int i = 0; i < Math.min(MOST_SUBJECTS, subjects.size()); i++) {
      near.put(subjects.get(i), answered * (1 - STEP * i));
    }
    double named = turn.isAnswered() ? NAMED : 1;
    turn.asked().entities().forEach(id -> put(near, id, named * share(id)));
    List<String> others =
        claims.stream().limit(2).flatMap(c -> c.topic().others().stream()).distinct().toList();
    double mentioned = answered * MENTIONED / Math.sqrt(Math.max(1, others.size() - 1));
    others.forEach(id -> put(near, id, mentioned * share(id)));
    turn.said().subjects().forEach(id -> put(near, id, EARLIER * share(id)));
    return near;
  }

  private static void put(Map<String, Double> near, String id, double value) {
    near.merge(id, value, Math::max);
  }

  private double share(String id) {
    return store.claimsAbout(id) > BROAD ? LITTLE : 1;
  }

  /** "Who came after her?" is answered by another than the one named, who is meant from then on. */
  private Stream<String> whoWasAnswered() {
    return turn.asked().intent() == Intent.WHO && turn.isAnswered()
        ? claims.stream()
            .limit(1)
            .map(Claim::topic)
            .flatMap(topic -> Stream.concat(Stream.of(topic.subject()), topic.others().stream()))
            .filter(id -> !turn.asked().entities().contains(id))
        : Stream.empty();
  }

  /** The nearest of the people counts in full. */
  private Map<String, Double> people(Map<String, Double> all) {
    Map<String, Double> people = new HashMap<>();
    for (Entity entity : entities.entities(all.keySet())) {
      if (entity.type() == EntityType.PERSON) {
        people.put(entity.id(), Objects.requireNonNull(all.get(entity.id())));
      }
    }
    whoWasAnswered().filter(people::containsKey).forEach(id -> people.put(id, ANSWERED));
    double nearest = people.values().stream().mapToDouble(d -> d).max().orElse(1);
    people.replaceAll((id, value) -> value / nearest);
    people.values().removeIf(near -> near < NEAREST_PERSON);
    return people;
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
    return new Spoken(Map.of(entity.id(), 1.0), List.of(), turn.asked().terms(), null, Set.of());
  }

  /** The nearest thing spoken of, or the nearest person. */
  List<EntityMention> subject(boolean person) {
    Map<String, Double> near = nearness();
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

  /** After "which siege do you mean?", the one of those asked about that was at a date. */
  List<EntityMention> chosenBy(List<DateExpression> dates) {
    List<Entity> named = turn.isAnswered() ? List.of() : entities.entities(turn.asked().entities());
    List<EntityMention> then =
        named.stream().filter(entity -> isAt(entity, dates)).map(Recalled::inherited).toList();
    return named.size() > 1 && then.size() == 1 ? then : List.of();
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
        .map(
            day ->
                new DateExpression(
                    NOWHERE, "", EdtfParser.parse(day.plusDays(1) + "/.."), "what comes next"))
        .stream()
        .toList();
  }

  /** Where happenings were told, of all of them; else of the first claim, which is the answer. */
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
   * The year that was asked for, or else the last that the answer spoke of, or that was asked for.
   */
  Optional<Integer> year() {
    Optional<DayRange> asked =
        Optional.ofNullable(turn.asked().date()).map(date -> EdtfParser.parse(date).days());
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
