package org.annalist.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.account.AccountFinder;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.AskedFor;
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

  /** The weight of words such as "happened", which ask for nothing of their own. */
  private static final double TELLS_NOTHING = 0.2;

  /** What says of somebody who it is. */
  private static final String OFFICE = "office";

  private final ClaimStore claims;
  private final EntityStore entities;
  private final Weights weights;
  private final Narrowing narrowing;
  private final AccountFinder accounts;
  private final Suggester suggester;
  private final Whereabouts whereabouts;

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
   * Somebody's offices come before what else is known of that person; what happened, which has a
   * date, before what others are reported to say of it.
   */
  private List<Claim> inOrder(Entity entity, List<Claim> known) {
    Set<String> opening = opening(entity, ask -> true);
    Set<String> naming = opening(entity, ask -> asksFor(entity, ask));
    Predicate<Claim> isOffice =
        claim -> entity.type() == EntityType.PERSON && claim.statement().property().equals(OFFICE);
    Predicate<Claim> opens =
        claim -> opening.contains(claim.id()) && claim.statement().matter() == null;
    Predicate<Claim> names =
        claim -> naming.contains(claim.id()) && claim.statement().matter() == null;
    Predicate<Claim> happened =
        claim ->
            claim.date() != null
                && claim.citations().stream().allMatch(citation -> citation.asserter() == null);
    Predicate<Claim> office = names.and(isOffice);
    List<Predicate<Claim>> groups =
        List.of(isOffice, names, opens.and(happened), opens, claim -> true);
    List<Claim> ordered = new ArrayList<>();
    known.stream()
        .filter(office)
        .sorted(Comparator.comparingLong(Overview::days).reversed())
        .forEach(ordered::add);
    List<Claim> left = new ArrayList<>(known);
    left.removeAll(ordered);
    for (Predicate<Claim> group : groups) {
      List<Claim> of = Balance.of(left.stream().filter(group).toList());
      ordered.addAll(of);
      left.removeAll(of);
    }
    return ordered;
  }

  /** How long it lasted; what lasts still, longest. */
  private static long days(Claim claim) {
    if (claim.date() == null) {
      return 0;
    }
    LocalDate first = claim.date().days().first();
    LocalDate last = claim.date().days().last();
    return first == null || last == null ? Long.MAX_VALUE : last.toEpochDay() - first.toEpochDay();
  }

  /** "Who is Rudolf?", "what is the Order?": events are not named by a question, they happen. */
  private static boolean asksFor(Entity entity, Ask ask) {
    Intent kind = entity.type() == EntityType.PERSON ? Intent.WHO : Intent.WHAT;
    return entity.type() != EntityType.EVENT
        && AskedFor.by(ask.text()).filter(kind::equals).isPresent();
  }

  /** The claims that are known to answer "what is it?", though another thing is their subject. */
  private List<Claim> named(Entity entity) {
    return claims.find(new ClaimQuery(List.of(), List.of(entity.id()), null, MOST)).stream()
        .filter(
            candidate ->
                candidate.asks().stream()
                    .filter(ask -> ask.names().size() == 1 && asksFor(entity, ask))
                    .filter(ask -> ask.names().iterator().next().contains(entity.id()))
                    .anyMatch(ask -> ask.terms().isEmpty()))
        .map(Candidate::claim)
        .toList();
  }

  /** The claims with a question that asks for nothing of the thing but what it is. */
  private Set<String> opening(Entity entity, Predicate<Ask> isWanted) {
    List<Candidate> candidates =
        claims.find(new ClaimQuery(List.of(), List.of(entity.id()), null, MOST));
    return candidates.stream()
        .filter(
            candidate ->
                candidate.asks().stream()
                    .filter(isWanted)
                    .anyMatch(ask -> weights.sum(ask.terms()) <= TELLS_NOTHING))
        .map(candidate -> candidate.claim().id())
        .collect(Collectors.toSet());
  }

  private Optional<Reasoned> overview(Entity entity, Question question, int skip) {
    List<Claim> of = new ArrayList<>(known(entity));
    named(entity).stream().filter(claim -> !of.contains(claim)).forEach(of::add);
    List<Claim> known = inOrder(entity, of);
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
