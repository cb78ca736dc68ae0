package org.annalist.conversation;

import java.util.Comparator;
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
import org.annalist.answer.Told;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;

/** The last turn with the claims and entities that it names by id. Belongs to one thread. */
final class Recalled {
  /** Nothing was spoken of. */
  static final Spoken NOTHING =
      new Spoken(Map.of(), List.of(), List.of(), null, Told.NOTHING, null);

  /** Of the claims told only so many are looked at for what they speak of besides. */
  private static final int MOST_TELLING = 3;

  private static final int MOST_BESIDE = 3;

  private static final Span NOWHERE = new Span(0, 0);

  private final Turn turn;
  private final EntityStore entities;
  private final List<Claim> claims;
  private final SpokenNearness nearness;
  private final RecalledTime time;

  Recalled(Turn turn, ClaimStore store, EntityStore entities) {
    this.turn = turn;
    this.entities = entities;
    this.claims = store.claims(turn.said().claims());
    this.time = new RecalledTime(turn, claims);
    this.nearness = new SpokenNearness(turn, claims, store, entities);
  }

  Turn turn() {
    return turn;
  }

  /** The time of what was said. */
  RecalledTime time() {
    return time;
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
    Map<String, Double> near = onlyPeople ? nearness.ofPeople() : nearness.ofAll();
    List<String> matters =
        onlyPeople || !turn.isAnswered()
            ? List.of()
            : claims.stream().map(c -> c.statement().matter()).flatMap(Stream::ofNullable).toList();
    return new Spoken(near, matters, turn.asked().terms(), time.asked(), Told.NOTHING, time.told());
  }

  /** The same of what happened alone. */
  Spoken happenings() {
    Spoken all = spoken(false);
    Set<String> events =
        entities.entities(all.entities().keySet()).stream()
            .filter(one -> one.type() == EntityType.EVENT)
            .map(Entity::id)
            .collect(Collectors.toSet());
    Map<String, Double> near = new LinkedHashMap<>(all.entities());
    near.keySet().retainAll(events);
    return new Spoken(near, all.matters(), all.terms(), all.days(), all.told(), all.when());
  }

  /** The same where a part of what was told is asked for, which is none of the claims told. */
  Spoken partOfSpoken() {
    Spoken all = spoken(false);
    return new Spoken(all.entities(), List.of(), all.terms(), all.days(), told(), time.told());
  }

  /** The same where something else is asked for than was told, whatever was asked before. */
  Spoken besidesTold() {
    Spoken all = spoken(false);
    return new Spoken(all.entities(), all.matters(), List.of(), null, told(), time.told());
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

  /** Events that the claims told speak of, and are not about. */
  List<Entity> eventsBeside() {
    List<String> others =
        claims.stream()
            .filter(claim -> turn.isAnswered())
            .limit(MOST_TELLING)
            .flatMap(claim -> claim.topic().others().stream())
            .distinct()
            .toList();
    List<String> subjects = subjects();
    return entities.entities(others).stream()
        .filter(one -> one.type() == EntityType.EVENT && !subjects.contains(one.id()))
        .limit(MOST_BESIDE)
        .toList();
  }

  /** What the first claim told is about, and then what it speaks of. */
  List<String> topicsOfFirst() {
    return first().map(Claim::topic).stream()
        .flatMap(topic -> Stream.concat(Stream.of(topic.subject()), topic.others().stream()))
        .distinct()
        .toList();
  }

  /** The words asked with before, where nothing is spoken of but one thing. */
  Spoken of(Entity entity) {
    return of(List.of(entity));
  }

  /** The words asked with before, where nothing is spoken of but some things, all as near. */
  Spoken of(List<Entity> things) {
    Map<String, Double> near = things.stream().collect(Collectors.toMap(Entity::id, one -> 1.0));
    return new Spoken(near, List.of(), turn.asked().terms(), null, Told.NOTHING, time.told());
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
    return inherited(List.of(entity));
  }

  /** A mention of no words that means any of some things. */
  static EntityMention inherited(List<Entity> entities) {
    return new EntityMention(NOWHERE, "", entities);
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
