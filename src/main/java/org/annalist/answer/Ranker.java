package org.annalist.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.Property;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.jspecify.annotations.Nullable;

/** Puts candidates in the order in which they answer a question. Safe for several threads. */
final class Ranker {
  /** What a name counts that stands in the claim's words, though the claim is not about it. */
  private static final double NAMED_ONLY = 0.8;

  /** How far a claim is about what the question names when that is not its subject. */
  private static final double NOT_THE_SUBJECT = 0.5;

  private static final double OF_LONGER_TIME = 0.5;

  /** How far a date is given by a claim on which sources differ in something else. */
  private static final double OF_OTHER_THINGS = 0.8;

  /** Of equals, the claim that speaks of less beside what is asked comes first. */
  private static final Comparator<Relevance> BY_BREADTH =
      Comparator.comparingInt(relevance -> relevance.claim().topic().others().size());

  private final ClaimStore claims;
  private final SearchTerms searchTerms;

  Ranker(ClaimStore claims, SearchTerms searchTerms) {
    this.claims = claims;
    this.searchTerms = searchTerms;
  }

  /** The candidates, the most relevant first. */
  List<Relevance> rank(Question question, List<Candidate> candidates) {
    return rank(question, candidates, Set.of());
  }

  /** The same, those first that are known to answer just this question. */
  List<Relevance> rank(Question question, List<Candidate> candidates, Set<String> known) {
    Weights weights = Weights.of(allTerms(question, candidates), claims);
    List<Named> named =
        question.mentions().stream().map(mention -> named(mention, weights)).toList();
    Asked asked = new Asked(question, named, propertiesOf(question), weights);
    return candidates.stream()
        .map(candidate -> relevance(asked, candidate))
        .map(r -> known.contains(r.claim().id()) ? r.ofKnownQuestion() : r)
        .sorted(
            Comparator.comparing(Relevance::known)
                .thenComparingDouble(Relevance::total)
                .reversed()
                .thenComparing(BY_BREADTH)
                .thenComparing(relevance -> relevance.claim().id()))
        .toList();
  }

  /** A mention with what it takes to find it in a claim. */
  private record Named(Set<String> ids, List<String> terms, double weight) {
    boolean isTopicOf(Claim claim) {
      Claim.Topic topic = claim.topic();
      return ids.contains(topic.subject()) || topic.others().stream().anyMatch(ids::contains);
    }

    double presenceIn(Candidate candidate, Phrasing nearest) {
      if (isTopicOf(candidate.claim())) {
        return 1;
      }
      if (terms.isEmpty()) {
        return 0;
      }
      return nearest.terms().containsAll(terms)
          ? 1
          : candidate.terms().containsAll(terms) ? NAMED_ONLY : 0;
    }
  }

  private Named named(EntityMention mention, Weights weights) {
    Set<String> ids =
        mention.candidates().stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    Map<String, Integer> counts = claims.claimsAbout(ids);
    int about = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new Named(ids, searchTerms.of(mention.text()), weights.ofFrequency(about));
  }

  /** What is looked for in each candidate: the question, its names, its properties. */
  private record Asked(
      Question question, List<Named> named, Set<String> properties, Weights weights) {
    /** "How many were killed?" is not answered by how many were expelled. */
    double fitOf(Claim claim) {
      boolean isFigure = claim.statement().value() instanceof Value.Figure;
      return question.intent() == Intent.HOW_MANY
              && isFigure
              && !properties.isEmpty()
              && !properties.contains(claim.statement().property())
          ? OF_OTHER_THINGS
          : 1;
    }
  }

  /** The properties for which a question has a word: all words of one are one term. */
  private Set<String> propertiesOf(Question question) {
    Set<String> terms = Set.copyOf(question.terms());
    return claims.properties().stream()
        .filter(property -> !property.words().isEmpty())
        .filter(property -> isIn(terms, searchTerms.of(property.words().get(0))))
        .map(Property::id)
        .collect(Collectors.toSet());
  }

  private static boolean isIn(Set<String> terms, List<String> word) {
    return !word.isEmpty() && terms.containsAll(word);
  }

  private Relevance relevance(Asked asked, Candidate candidate) {
    Question question = asked.question();
    List<Named> named = asked.named();
    Weights weights = asked.weights();
    DayRange days = Stretch.ofAll(question.dates());
    List<String> terms = new ArrayList<>(question.terms());
    named.stream()
        .filter(name -> !name.isTopicOf(candidate.claim()))
        .forEach(name -> terms.addAll(name.terms()));
    Phrasing phrasing = Phrasing.nearest(candidate, terms, question.intent(), weights);
    return new Relevance(
        candidate.claim(),
        coverage(question.terms(), candidate, named, phrasing, weights),
        phrasing.likeness(),
        fit(question.intent(), candidate.claim(), phrasing)
            * ofDays(candidate.claim(), days)
            * asked.fitOf(candidate.claim()),
        focus(candidate, named),
        phrasing.ask(),
        false);
  }

  private static Relevance.Coverage coverage(
      Collection<String> terms,
      Candidate candidate,
      List<Named> named,
      Phrasing nearest,
      Weights weights) {
    Set<String> had = new HashSet<>(candidate.terms());
    candidate.askTerms().forEach(had::addAll);
    List<String> telling = terms.stream().filter(term -> !weights.isLight(term)).toList();
    return Relevance.Coverage.of(
        named.stream().mapToDouble(Named::weight).sum(),
        named.stream().mapToDouble(n -> n.weight() * n.presenceIn(candidate, nearest)).sum(),
        weights.sum(telling),
        weights.sum(telling.stream().filter(had::contains).toList()));
  }

  private static double fit(Intent intent, Claim claim, Phrasing phrasing) {
    boolean hasWhatIsAsked =
        switch (intent) {
          case WHEN -> claim.date() != null;
          case HOW_MANY -> claim.statement().value() instanceof Value.Figure;
          default -> true;
        };
    double fit = hasWhatIsAsked ? phrasing.fit() : 0;
    return intent == Intent.WHEN && !isOnItsDate(claim) ? fit * OF_OTHER_THINGS : fit;
  }

  /** What sources give accounts of is the date, if they differ at all. */
  private static boolean isOnItsDate(Claim claim) {
    return claim.statement().matter() == null || Agreement.isOnDate(claim);
  }

  /** A claim on a much longer time than was asked for fits less. */
  private static double ofDays(Claim claim, @Nullable DayRange days) {
    return days == null || Stretch.isOf(claim, days) ? 1 : OF_LONGER_TIME;
  }

  private static double focus(Candidate candidate, List<Named> named) {
    if (named.isEmpty()) {
      return 1;
    }
    Claim.Topic topic = candidate.claim().topic();
    if (named.stream().anyMatch(n -> n.ids().contains(topic.subject()))) {
      return 1;
    }
    return named.stream().anyMatch(n -> topic.others().stream().anyMatch(n.ids()::contains))
        ? NOT_THE_SUBJECT
        : 0;
  }

  private Set<String> allTerms(Question question, List<Candidate> candidates) {
    return Stream.of(
            question.terms().stream(),
            question.mentions().stream().flatMap(m -> searchTerms.of(m.text()).stream()),
            candidates.stream().flatMap(c -> c.askTerms().stream().flatMap(Set::stream)))
        .flatMap(terms -> terms)
        .collect(Collectors.toSet());
  }
}
