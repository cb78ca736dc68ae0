package org.annalist.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.annalist.knowledge.Value;
import org.annalist.question.AskedFor;
import org.annalist.question.Intent;
import org.annalist.search.Weights;

/**
 * The order in which an overview tells what is known of one thing: what it is, what happened, what
 * most sources differ on, and then the rest; of none of these what one kind of source says alone.
 * Safe for several threads.
 */
final class OverviewOrder {
  private static final int MOST = 100;

  /** The weight of words such as "happened", which ask for nothing of their own. */
  private static final double TELLS_NOTHING = 0.2;

  /** So much of what happened comes before what sources differ on. */
  private static final int FIRST_HAPPENINGS = 2;

  /** So much of what sources differ on comes before the rest. */
  private static final int FIRST_MATTERS = 3;

  /** What says of somebody who it is. */
  private static final String OFFICE = "office";

  private final ClaimStore claims;
  private final Weights weights;
  private final AccountFinder accounts;
  private final Prominence prominence;

  OverviewOrder(ClaimStore claims, EntityStore entities, Weights weights, AccountFinder accounts) {
    this.claims = claims;
    this.weights = weights;
    this.accounts = accounts;
    this.prominence = new Prominence(claims, entities);
  }

  /** Whether a claim is known to answer what a thing is. */
  boolean isDefined(Entity entity) {
    return !opening(candidates(entity), ask -> asksFor(entity, ask)).isEmpty();
  }

  private List<Candidate> candidates(Entity entity) {
    return claims.find(new ClaimQuery(List.of(), List.of(entity.id()), null, MOST));
  }

  /**
   * The claims on a thing, and those on others that are known to say what it is, in order.
   *
   * @param entity the thing
   * @param known the claims of which it is the subject
   */
  List<Claim> of(Entity entity, List<Claim> known) {
    Set<Claim> all = new LinkedHashSet<>(known);
    List<Candidate> candidates = candidates(entity);
    all.addAll(named(entity, candidates));
    Set<String> naming = opening(candidates, ask -> asksFor(entity, ask));
    Set<String> opening = opening(candidates, ask -> true);
    List<Claim> undisputed = all.stream().filter(this::standsForItself).toList();
    List<Claim> names = names(entity, undisputed, naming);
    List<Claim> happened =
        undisputed.stream()
            .filter(claim -> opening.contains(claim.id()) && hasHappened(claim))
            .toList();
    List<Claim> main = main(entity, happened.isEmpty() ? undisputed : happened);
    Set<Claim> ordered = new LinkedHashSet<>(offices(entity, undisputed, naming));
    names.stream().limit(1).forEach(ordered::add);
    main.stream().limit(FIRST_HAPPENINGS).forEach(ordered::add);
    mostContested(all).stream().limit(FIRST_MATTERS).forEach(ordered::add);
    ordered.addAll(names);
    ordered.addAll(main);
    add(ordered, undisputed, claim -> opening.contains(claim.id()));
    add(ordered, List.copyOf(all), claim -> true);
    return List.copyOf(ordered);
  }

  /** What says what it is; of an event first what says when. */
  private static List<Claim> names(Entity entity, List<Claim> from, Set<String> naming) {
    boolean happens = entity.type() == EntityType.EVENT;
    Stream<Claim> names = from.stream().filter(claim -> naming.contains(claim.id()));
    return Balance.of(
        names.sorted(Comparator.comparing(claim -> happens && !hasHappened(claim))).toList());
  }

  private static void add(Set<Claim> ordered, List<Claim> from, Predicate<Claim> which) {
    ordered.addAll(Balance.of(from.stream().filter(which).toList()));
  }

  /** Somebody's offices come before what else is known of that person, the longest first. */
  private static List<Claim> offices(Entity entity, List<Claim> from, Set<String> naming) {
    if (entity.type() != EntityType.PERSON) {
      return List.of();
    }
    return from.stream()
        .filter(claim -> claim.statement().property().equals(OFFICE))
        .sorted(
            Comparator.comparing((Claim claim) -> naming.contains(claim.id()))
                .thenComparingLong(OverviewOrder::days)
                .reversed())
        .toList();
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

  /** What happened has a date, and is not what others are reported to say of it. */
  private static boolean hasHappened(Claim claim) {
    return claim.date() != null
        && claim.citations().stream().allMatch(citation -> citation.asserter() == null);
  }

  private boolean standsForItself(Claim claim) {
    return accounts.accountsOf(claim).size() == 1;
  }

  /** What tells most of an event, first. */
  private List<Claim> main(Entity entity, List<Claim> happened) {
    return entity.type() == EntityType.EVENT && entity.date() != null
        ? Balance.of(prominence.mainFirst(happened, entity.date().days()))
        : List.of();
  }

  /** One claim of each matter: first figures, then that of which there are most accounts. */
  private List<Claim> mostContested(Set<Claim> all) {
    Map<String, Claim> firsts = new LinkedHashMap<>();
    all.forEach(claim -> firsts.putIfAbsent(accounts.key(claim), claim));
    return firsts.values().stream()
        .map(claim -> Map.entry(claim, accounts.accountsOf(claim).size()))
        .filter(matter -> matter.getValue() > 1)
        .sorted(
            Comparator.<Map.Entry<Claim, Integer>, Boolean>comparing(
                    matter -> matter.getKey().statement().value() instanceof Value.Figure)
                .thenComparing(Map.Entry::getValue)
                .reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** "Who is Rudolf?", "what is the Order?", and names nothing else. */
  private static boolean asksFor(Entity entity, Ask ask) {
    Intent kind = entity.type() == EntityType.PERSON ? Intent.WHO : Intent.WHAT;
    return ask.names().size() == 1
        && ask.names().iterator().next().contains(entity.id())
        && AskedFor.by(ask.text()).filter(kind::equals).isPresent();
  }

  /** The claims that are known to answer "what is it?", though another thing is their subject. */
  private static List<Claim> named(Entity entity, List<Candidate> candidates) {
    return candidates.stream()
        .filter(
            candidate ->
                candidate.asks().stream()
                    .anyMatch(ask -> ask.terms().isEmpty() && asksFor(entity, ask)))
        .map(Candidate::claim)
        .toList();
  }

  /** The claims with a question that asks for nothing of the thing but what it is. */
  private Set<String> opening(List<Candidate> candidates, Predicate<Ask> isWanted) {
    return candidates.stream()
        .filter(
            candidate ->
                candidate.asks().stream()
                    .filter(isWanted)
                    .anyMatch(ask -> weights.sum(ask.terms()) <= TELLS_NOTHING))
        .map(candidate -> candidate.claim().id())
        .collect(Collectors.toSet());
  }
}
