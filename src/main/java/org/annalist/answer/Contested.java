package org.annalist.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.account.AccountFinder;
import org.annalist.account.Agreement;
import org.annalist.account.Voices;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SourceKind;
import org.annalist.knowledge.Value;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Relevance;
import org.annalist.search.Sought;
import org.annalist.search.Trait;

/**
 * Finds what sources differ on where a question presses for one side's answer, so that it gets all
 * accounts and no agreement. Safe for several threads.
 */
final class Contested {
  private static final int MOST = 100;

  /** So many are looked at that are nearly as relevant as the first. */
  private static final int MOST_NEAR = 10;

  /** How near to the first claim another must be on which sources differ. */
  private static final double NEARLY = 0.97;

  /** So many of the most relevant claims are looked at. */
  private static final int MOST_RELEVANT = 30;

  private final ClaimStore claims;
  private final AccountFinder accounts;

  Contested(ClaimStore claims, AccountFinder accounts) {
    this.claims = claims;
    this.accounts = accounts;
  }

  /**
   * The ranked claims, one that sources differ on first where it is as near to what is asked; best
   * one on what happened, and not on a figure.
   */
  List<Relevance> first(Question question, List<Relevance> ranked) {
    Leading leading = Leading.of(question);
    if (leading == Leading.NOT || ranked.isEmpty() || ranked.get(0).known()) {
      return ranked;
    }
    Relevance top = ranked.get(0);
    if (isOnWhatHappened(top.claim()) && isContested(top.claim())) {
      return ranked;
    }
    List<Relevance> contested =
        ranked.stream()
            .limit(MOST_RELEVANT)
            .filter(r -> isAsNear(r, top, leading) && isContested(r.claim()))
            .toList();
    return contested.stream()
        .filter(r -> isOnWhatHappened(r.claim()))
        .findFirst()
        .or(() -> contested.stream().findFirst())
        .map(first -> startingWith(first, ranked))
        .orElse(ranked);
  }

  /**
   * The ranked claims; where it is asked when something was, and the first is not contested, but
   * one is nearly as relevant on which sources differ, then this one first: not one account for
   * all.
   */
  List<Relevance> fairestFirst(Question question, List<Relevance> ranked) {
    Relevance top = ranked.get(0);
    if (question.intent() != Intent.WHEN || top.known() || isContested(top.claim())) {
      return ranked;
    }
    return ranked.stream()
        .limit(MOST_NEAR)
        .filter(r -> r.total() >= top.total() * NEARLY && isFitter(r, top))
        .filter(r -> r.claim().topic().subject().equals(top.claim().topic().subject()))
        .filter(r -> r.claim().statement().value() instanceof Value.Words)
        .filter(r -> isContested(r.claim()))
        .findFirst()
        .map(first -> startingWith(first, ranked))
        .orElse(ranked);
  }

  private static boolean isFitter(Relevance relevance, Relevance top) {
    return relevance.trait(Trait.KIND_OF_NEAREST) >= top.trait(Trait.KIND_OF_NEAREST)
        && relevance.trait(Trait.NAMES) >= top.trait(Trait.NAMES)
        && relevance.trait(Trait.WORDS) >= top.trait(Trait.WORDS);
  }

  /**
   * What sources differ on of that of which a reason is asked that nobody gives: "why did the duke
   * burn the bridge?", where it is not agreed who burnt it.
   */
  Optional<Claim> takenAsGiven(Sought sought, List<Relevance> ranked) {
    if (sought.question().intent() != Intent.WHY
        || sought.namesNothing()
        || sought.unheardOf() > 0
        || sought.size() == 0) {
      return Optional.empty();
    }
    double least =
        ranked.stream().mapToDouble(Relevance::total).max().orElse(0)
            * Leading.PRESUMING.nearness();
    return ranked.stream()
        .limit(MOST_RELEVANT)
        .filter(r -> r.total() >= least && r.trait(Trait.NAMES) == 1 && r.trait(Trait.WORDS) == 1)
        .map(Relevance::claim)
        .filter(claim -> isOnWhatHappened(claim) && isContested(claim))
        .findFirst();
  }

  private static boolean isAsNear(Relevance relevance, Relevance top, Leading leading) {
    return relevance.total() >= top.total() * leading.nearness()
        && relevance.trait(Trait.NAMES) >= top.trait(Trait.NAMES)
        && relevance.trait(Trait.WORDS) >= top.trait(Trait.WORDS) * leading.share()
        && relevance.trait(Trait.KIND) >= top.trait(Trait.KIND) * leading.share();
  }

  private static boolean isOnWhatHappened(Claim claim) {
    return !(claim.statement().value() instanceof Value.Figure) && !Agreement.isOnDate(claim);
  }

  private static List<Relevance> startingWith(Relevance first, List<Relevance> ranked) {
    List<Relevance> ordered = new ArrayList<>(List.of(first));
    ranked.stream().filter(relevance -> !relevance.equals(first)).forEach(ordered::add);
    return ordered;
  }

  private boolean isContested(Claim claim) {
    return accounts.accountsOf(claim).size() > 1;
  }

  /** Of the event that a loaded question names, what the most different sources differ on. */
  Optional<Claim> of(Question question) {
    return Leading.of(question) != Leading.LOADED
        ? Optional.empty()
        : question.mentions().stream()
            .map(EntityMention::candidates)
            .flatMap(List::stream)
            .filter(entity -> entity.type() == EntityType.EVENT)
            .map(this::mostContested)
            .flatMap(Optional::stream)
            .findFirst();
  }

  private Optional<Claim> mostContested(Entity event) {
    Map<String, Claim> byThing = new LinkedHashMap<>();
    claims.about(event.id(), MOST).stream()
        .filter(claim -> claim.topic().subject().equals(event.id()))
        .filter(claim -> claim.statement().value() instanceof Value.Words && isOnNoFigure(claim))
        .forEach(claim -> byThing.putIfAbsent(accounts.key(claim), claim));
    return byThing.values().stream()
        .filter(claim -> voices(claim) > 1)
        .max(
            Comparator.comparing(this::isAnsweredByBothParties)
                .thenComparing(this::voices)
                .thenComparing(claim -> accounts.accountsOf(claim).size()));
  }

  private boolean isOnNoFigure(Claim claim) {
    return accounts.accountsOf(claim).stream()
        .allMatch(account -> isOnWhatHappened(account.claims().get(0)));
  }

  private boolean isAnsweredByBothParties(Claim claim) {
    return accounts.accountsOf(claim).stream()
        .flatMap(account -> account.claims().stream())
        .map(Contested::kind)
        .collect(Collectors.toSet())
        .containsAll(Voices.PARTIES);
  }

  /** How many kinds of source give accounts of what a claim says. */
  private long voices(Claim claim) {
    return accounts.accountsOf(claim).stream()
        .map(account -> account.claims().get(0))
        .map(Contested::kind)
        .distinct()
        .count();
  }

  private static SourceKind kind(Claim claim) {
    return claim.citations().get(0).source().kind();
  }
}
