package org.annalist.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.search.Confidence;
import org.annalist.search.Ranker;
import org.annalist.search.Relevance;
import org.annalist.search.SearchTools;
import org.annalist.search.Sought;
import org.annalist.search.Stretch;
import org.jspecify.annotations.Nullable;

/** Looks up what the words and names of a question find. Safe for several threads. */
final class Lookup {
  private static final int MOST_CANDIDATES = 200;

  /** A word that more than one claim in so many has tells of no one thing. */
  private static final int BROAD = 100;

  private static final int FEW = 20;

  /** So many broad words still leave open what a question is on: "how many lives were lost?" */
  private static final int MOST_BROAD = 2;

  /** They do not where one claim has them so much nearer: only one is on libraries. */
  private static final double MUCH_NEARER = 0.1;

  private final ClaimStore claims;
  private final SearchTools tools;
  private final Selection selection;
  private final Suggester suggester;
  private final NearerNamesake nearer;

  Lookup(
      ClaimStore claims,
      EntityStore entities,
      SearchTools tools,
      Selection selection,
      Suggester suggester) {
    this.nearer = new NearerNamesake(entities);
    this.claims = claims;
    this.tools = tools;
    this.selection = selection;
    this.suggester = suggester;
  }

  /** What answers the question best, with how sure that is; or the nearest things there are. */
  Reasoned search(Question question, int skip) {
    ClaimQuery query = query(question);
    List<Candidate> known = isWhole(question) ? claims.answering(question.utterance()) : List.of();
    List<Candidate> candidates = withKnown(known, claims.find(query));
    Set<String> ids = known.stream().map(c -> c.claim().id()).collect(Collectors.toSet());
    Sought sought = new Sought(question, tools);
    List<Relevance> ranked = nearer.of(question, Ranker.rank(sought, candidates, ids));
    boolean isLeftOpen = known.isEmpty() && leavesOpenWhatItIsOn(question) && areRivals(ranked);
    Answer answer =
        (isLeftOpen ? Optional.<Answer>empty() : selection.choose(sought, ranked, skip))
            .orElseGet(() -> abstain(question, ranked.stream().map(Relevance::claim).toList()));
    double probability = answer.claims().isEmpty() ? 0 : probability(sought, ranked);
    return new Reasoned(
        answer, List.of(query.wording()), () -> why(candidates, ranked), probability);
  }

  private static double probability(Sought sought, List<Relevance> ranked) {
    double ofFirst = Confidence.of(sought, ranked);
    return ofFirst >= Reasoned.LEAST
        ? ofFirst
        : Math.max(ofFirst, Confidence.of(sought, CountedFirst.withoutOthers(sought, ranked)));
  }

  /** "How many died?" may be asked of much that is known, and any answer would be a guess. */
  private boolean leavesOpenWhatItIsOn(Question question) {
    List<String> terms = question.terms().stream().distinct().toList();
    boolean asksForOneFact =
        switch (question.intent()) {
          case WHEN, WHERE, WHO, HOW_MANY -> true;
          default -> false;
        };
    return asksForOneFact
        && question.mentions().isEmpty()
        && question.dates().isEmpty()
        && !terms.isEmpty()
        && terms.size() <= MOST_BROAD
        && terms.stream().allMatch(this::isBroad);
  }

  /** The first claim is not much nearer than another on something else. */
  private static boolean areRivals(List<Relevance> ranked) {
    return !ranked.isEmpty() && Confidence.lead(ranked) < MUCH_NEARER;
  }

  private boolean isBroad(String term) {
    return claims.frequency(term) > Math.max(FEW, claims.size() / BROAD);
  }

  private static List<String> why(List<Candidate> candidates, List<Relevance> ranked) {
    return Stream.concat(
            Stream.of(candidates.size() + " candidates"),
            ranked.stream().limit(5).map(Relevance::wording))
        .toList();
  }

  /** Nothing in the question comes from what was said before. */
  static boolean isWhole(Question question) {
    return question.mentions().stream().noneMatch(mention -> mention.text().isEmpty())
        && question.dates().stream().noneMatch(date -> date.text().isEmpty());
  }

  /** Whether a claim is known to answer just this question. */
  boolean isKnown(Question question) {
    return isWhole(question) && !claims.answering(question.utterance()).isEmpty();
  }

  private static List<Candidate> withKnown(List<Candidate> known, List<Candidate> found) {
    if (known.isEmpty()) {
      return found;
    }
    Map<String, Candidate> all = new LinkedHashMap<>();
    Stream.concat(known.stream(), found.stream())
        .forEach(candidate -> all.putIfAbsent(candidate.claim().id(), candidate));
    return List.copyOf(all.values());
  }

  /** "After the flood" says when without much care, and is not held to the day. */
  private static ClaimQuery query(Question question) {
    List<String> entities =
        question.mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .map(Entity::id)
            .distinct()
            .toList();
    List<String> terms = question.terms().stream().distinct().toList();
    DayRange days = days(question);
    return new ClaimQuery(
        terms, entities, days == null || Stretch.isClosed(days) ? days : null, MOST_CANDIDATES);
  }

  static @Nullable DayRange days(Question question) {
    return Stretch.ofAll(question.dates());
  }

  /** That nothing is known, with what may be asked of claims that are like it, or of its names. */
  Answer abstain(Question question, List<Claim> alikeFirst) {
    List<String> suggestions = suggester.near(question, alikeFirst);
    if (!question.dates().isEmpty()) {
      return new Answer.Unknown(
          Answer.Reason.NOTHING_ON_DATE,
          PeriodAnswerer.wording(question.dates().get(0).date()),
          suggestions);
    }
    if (!question.mentions().isEmpty()) {
      String name = name(question.mentions().get(0));
      return new Answer.Unknown(Answer.Reason.NOT_RECORDED, name, suggestions);
    }
    return new Answer.Unknown(
        Answer.Reason.OUT_OF_SCOPE, "", suggestions.isEmpty() ? suggester.toBegin() : suggestions);
  }

  /** Where it is not known which of several is meant, the name as it was typed. */
  private static String name(EntityMention mention) {
    boolean isOne = mention.candidates().stream().map(Entity::type).distinct().count() > 1;
    return isOne || mention.candidates().size() == 1 || mention.text().isEmpty()
        ? mention.entity().name()
        : mention.text();
  }
}
