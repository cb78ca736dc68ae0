package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;

/**
 * Answers "what was the ceasefire?" and "who is Rudolf?": what is known of one thing, in short.
 * Safe for several threads.
 */
final class Overview {
  private static final int MOST = 100;

  /** The weight of words such as "happened", which ask for nothing of their own. */
  private static final double TELLS_NOTHING = 0.2;

  private final ClaimStore claims;
  private final EntityStore entities;
  private final Weights weights;
  private final Narrowing narrowing;
  private final AccountFinder accounts;
  private final Suggester suggester;

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
  }

  /** An overview, where the question names one thing, asks nothing else of it, and it is known. */
  Optional<Reasoned> of(Question question, int skip) {
    if (!asksForOverview(question)) {
      return Optional.empty();
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
      case WHO -> type == EntityType.PERSON || type == EntityType.ORGANISATION;
      default -> false;
    };
  }

  /**
   * The events that a name means, then, where it is asked what happened, those at the places that
   * it means, the ones that most is known of first, then all else.
   */
  private Stream<Entity> candidates(EntityMention mention, Intent intent) {
    List<Entity> events = new ArrayList<>();
    List<Entity> others = new ArrayList<>();
    mention
        .candidates()
        .forEach(entity -> (entity.type() == EntityType.EVENT ? events : others).add(entity));
    Stream<Entity> there = others.stream().flatMap(this::eventsAt);
    return intent == Intent.ON_DATE
        ? Stream.of(events.stream(), there, others.stream()).flatMap(entity -> entity)
        : Stream.of(events.stream(), others.stream(), there).flatMap(entity -> entity);
  }

  private Stream<Entity> eventsAt(Entity place) {
    List<String> subjects =
        claims.about(place.id(), MOST).stream()
            .map(claim -> claim.topic().subject())
            .distinct()
            .toList();
    return entities.entities(subjects).stream()
        .filter(event -> event.relations().places().contains(place.id()))
        .sorted(Comparator.comparingInt(event -> -claims.claimsAbout(event.id())));
  }

  private List<Claim> known(Entity entity) {
    return claims.about(entity.id(), MOST).stream()
        .filter(claim -> claim.topic().subject().equals(entity.id()))
        .toList();
  }

  /**
   * Those first that answer "what happened?" or "who is it?"; of either no kind of source alone.
   * What happened, which has a date, comes before what others are reported to say of it.
   */
  private List<Claim> inOrder(Entity entity, List<Claim> known) {
    Set<String> opening = opening(entity);
    Predicate<Claim> opens =
        claim -> opening.contains(claim.id()) && claim.statement().matter() == null;
    Predicate<Claim> happened =
        claim ->
            claim.date() != null
                && claim.citations().stream().allMatch(citation -> citation.asserter() == null);
    return Stream.of(opens.and(happened), opens.and(happened.negate()), opens.negate())
        .flatMap(group -> Balance.of(known.stream().filter(group).toList()).stream())
        .toList();
  }

  /** The claims with a question that asks for nothing of the thing but what it is. */
  private Set<String> opening(Entity entity) {
    List<Candidate> candidates =
        claims.find(new ClaimQuery(List.of(), List.of(entity.id()), null, MOST));
    return candidates.stream()
        .filter(
            candidate ->
                candidate.asks().stream()
                    .anyMatch(ask -> weights.sum(ask.terms()) <= TELLS_NOTHING))
        .map(candidate -> candidate.claim().id())
        .collect(Collectors.toSet());
  }

  private Optional<Reasoned> overview(Entity entity, Question question, int skip) {
    List<Claim> known = inOrder(entity, known(entity));
    Room room = question.intent() == Intent.WHO ? Room.forAnswerTo(question) : Room.OF_AN_OVERVIEW;
    List<Claim> page = room.fill(known.stream().skip(skip).toList());
    if (page.isEmpty()) {
      return Optional.empty();
    }
    int remaining = known.size() - skip - page.size();
    return Optional.of(
        new Reasoned(
            new Answer.Answered(
                Answer.Form.OVERVIEW,
                page,
                remaining,
                List.of(),
                accounts.differing(known),
                suggester.next(page)),
            List.of("claims of which " + entity.id() + " is the subject"),
            List.of("the question asks for nothing else of it")));
  }
}
