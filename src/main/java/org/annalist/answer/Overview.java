package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.account.AccountChoice;
import org.annalist.account.AccountFinder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Weights;

/**
 * Answers "what was the ceasefire?" and "who is Rudolf?": what is known of one thing, in short.
 * Safe for several threads.
 */
final class Overview {
  private static final int MOST = 100;

  /** The overview of a place tells of so many events there. */
  private static final int MOST_EVENTS = 4;

  /** What happened in more places is not what happened there. */
  private static final int MOST_PLACES = 3;

  /** A place of which less is known is asked for because of what happened there. */
  private static final int LEAST_OF_PLACE = 3;

  private final ClaimStore claims;
  private final EntityStore entities;
  private final Weights weights;
  private final Narrowing narrowing;
  private final AccountFinder accounts;
  private final Suggester suggester;
  private final Whereabouts whereabouts;
  private final OverviewOrder order;

  Overview(
      ClaimStore claims,
      EntityStore entities,
      Weights weights,
      Narrowing narrowing,
      AccountFinder accounts,
      Suggester suggester) {
    this.claims = claims;
    this.entities = entities;
    this.weights = weights;
    this.narrowing = narrowing;
    this.accounts = accounts;
    this.suggester = suggester;
    this.whereabouts = new Whereabouts(claims, entities, suggester);
    this.order = new OverviewOrder(claims, entities, weights, accounts);
  }

  /** An overview, where the question names one thing, asks nothing else of it, and it is known. */
  Optional<Reasoned> of(Question question, int skip) {
    if (!asksForOverview(question)) {
      return Optional.empty();
    }
    if (question.intent() == Intent.WHERE) {
      return whereabouts.of(question, skip);
    }
    Optional<Answer> ambiguous = Ambiguity.of(question, entity -> !known(entity).isEmpty());
    if (ambiguous.isPresent()) {
      return ambiguous.map(
          answer -> new Reasoned(answer, List.of(), List.of("the name means several")));
    }
    return candidates(question.mentions().get(0), question.intent())
        .map(entity -> overview(entity, question, skip))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean asksForOverview(Question question) {
    boolean namesOne = question.mentions().size() == 1 && question.dates().isEmpty();
    return namesOne
        && asksForNothingElse(question)
        && isOfKind(question.intent(), question.mentions().get(0).entity().type());
  }

  /** "The key moments of the war" asks for the war; "what brought the key moment" does not. */
  private boolean asksForNothingElse(Question question) {
    return question.intent() == Intent.TIMELINE
        ? narrowing.telling(question).isEmpty()
        : question.terms().stream().allMatch(weights::isLight);
  }

  private static boolean isOfKind(Intent intent, EntityType type) {
    return switch (intent) {
      case WHAT, ON_DATE, TIMELINE, LIST, FOLLOW_UP -> true;
      case WHERE -> type == EntityType.PLACE || type == EntityType.EVENT;
      case WHO -> type == EntityType.PERSON || type == EntityType.ORGANISATION;
      default -> false;
    };
  }

  /**
   * The event that a name means, then all else that it means, then the events at its places, of
   * which most is known first; these before the places where it is asked what happened, or where
   * one is named after a place of which hardly anything else is known. What is the name of several
   * events as of a place means the place, of which all of them are told.
   */
  private Stream<Entity> candidates(EntityMention mention, Intent intent) {
    List<Entity> events = new ArrayList<>();
    List<Entity> others = new ArrayList<>();
    mention
        .candidates()
        .forEach(entity -> (entity.type() == EntityType.EVENT ? events : others).add(entity));
    Stream<Entity> there = others.stream().flatMap(this::eventsAt);
    if (intent == Intent.ON_DATE || others.stream().allMatch(this::isKnownForOneEvent)) {
      return Stream.of(events.stream(), there, others.stream()).flatMap(entity -> entity);
    }
    return events.size() > 1
        ? Stream.of(others.stream(), events.stream()).flatMap(entity -> entity)
        : Stream.of(events.stream(), others.stream(), there).flatMap(entity -> entity);
  }

  /** Of a place hardly anything is known but one event, which is named after it. */
  private boolean isKnownForOneEvent(Entity entity) {
    return entity.type() == EntityType.PLACE
        && known(entity).size() < LEAST_OF_PLACE
        && !order.isDefined(entity)
        && eventsAt(entity).filter(event -> event.name().contains(entity.name())).count() == 1;
  }

  /** What happened at a place, and not in many at once. */
  private Stream<Entity> eventsAt(Entity place) {
    List<String> subjects =
        claims.about(place.id(), MOST).stream()
            .map(claim -> claim.topic().subject())
            .distinct()
            .toList();
    return entities.entities(subjects).stream()
        .filter(event -> event.relations().places().contains(place.id()))
        .filter(event -> event.relations().places().size() <= MOST_PLACES)
        .sorted(Comparator.comparingInt(event -> -claims.claimsAbout(event.id())));
  }

  private List<Claim> known(Entity entity) {
    return claims.about(entity.id(), MOST).stream()
        .filter(claim -> claim.topic().subject().equals(entity.id()))
        .toList();
  }

  /** Of a place, after what it is, what happened there comes first, in the order of time. */
  private List<Claim> told(Entity entity) {
    List<Claim> of = order.of(entity, known(entity));
    if (entity.type() != EntityType.PLACE) {
      return of;
    }
    Stream<Claim> happened =
        eventsAt(entity)
            .limit(MOST_EVENTS)
            .flatMap(event -> order.of(event, known(event)).stream().limit(1))
            .sorted(Claim.IN_TIME);
    return Stream.of(of.stream().limit(1), happened, of.stream())
        .flatMap(claim -> claim)
        .distinct()
        .toList();
  }

  private Optional<Reasoned> overview(Entity entity, Question question, int skip) {
    List<Entry> entries = Entry.of(told(entity), accounts);
    List<Entry> left = entries.stream().skip(skip).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Room room = question.intent() == Intent.WHO ? Room.forAnswerTo(question) : Room.OF_AN_OVERVIEW;
    List<Entry> page = room.fillWithEntries(left);
    Answer.Answered shown = shown(page, left);
    List<Claim> unshown =
        entries.stream().filter(entry -> !page.contains(entry)).map(Entry::first).toList();
    return Optional.of(
        new Reasoned(
            shown.with(accounts.differing(unshown)),
            List.of("claims of which " + entity.id() + " is the subject"),
            List.of("the question asks for nothing else of it")));
  }

  /** What else is known of what the first of some claims is about; empty where all was told. */
  Optional<Answer> besides(List<Claim> told) {
    List<String> subject = told.stream().limit(1).map(claim -> claim.topic().subject()).toList();
    List<Entry> left =
        entities.entities(subject).stream()
            .flatMap(entity -> Entry.of(order.of(entity, known(entity)), accounts).stream())
            .filter(entry -> entry.ofAll().noneMatch(told::contains))
            .toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(shown(Room.OF_AN_OVERVIEW.fillWithEntries(left), left));
  }

  private Answer.Answered shown(List<Entry> page, List<Entry> left) {
    return Entry.answer(
        Answer.Form.OVERVIEW,
        page,
        AccountChoice::forLongList,
        left.size() - page.size(),
        suggester);
  }
}
