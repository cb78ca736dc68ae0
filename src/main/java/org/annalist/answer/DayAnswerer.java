package org.annalist.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.AskedThing;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Coverage;
import org.annalist.search.Ranker;
import org.annalist.search.Relevance;
import org.annalist.search.SearchTools;
import org.annalist.search.Sought;
import org.annalist.search.Stretch;
import org.annalist.search.Trait;
import org.annalist.search.Weights;

/**
 * Answers a question with a day, or with as much as a month, which the search alone is not sure of:
 * so few days hold little, and of that little what fits the words best is what is meant. Safe for
 * several threads.
 */
final class DayAnswerer {
  private static final int MOST_CANDIDATES = 200;

  /** What a claim on a day or a few must have of the words, where one fact is asked for. */
  private static final double LEAST_ON_DAY = 0.3;

  /** The same of a month. */
  private static final double LEAST_IN_MONTH = 0.45;

  /** What is counted must be what was asked for. */
  private static final double LEAST_OF_COUNT = 0.75;

  private final ClaimStore claims;
  private final SearchTools tools;
  private final Coverage coverage;
  private final SearchTerms searchTerms;
  private final Narrowing narrowing;
  private final Selection selection;
  private final PeriodAnswerer periods;

  DayAnswerer(
      ClaimStore claims,
      Weights weights,
      SearchTools tools,
      SearchTerms searchTerms,
      Narrowing narrowing,
      Selection selection,
      PeriodAnswerer periods) {
    this.claims = claims;
    this.tools = tools;
    this.searchTerms = searchTerms;
    this.coverage = new Coverage(claims, weights);
    this.narrowing = narrowing;
    this.selection = selection;
    this.periods = periods;
  }

  /** Whether a question names no more days than hold little. */
  static boolean isOfDays(Question question) {
    DayRange days = Stretch.ofAll(question.dates());
    return days != null && Stretch.isClosed(days) && !Stretch.isLong(days);
  }

  /**
   * What is known of the days that fits the question, or empty where nothing does.
   *
   * @param isUnknown whether the search has found nothing at all
   */
  Optional<Reasoned> of(Question question, int skip, boolean isUnknown) {
    return switch (question.intent()) {
      case WHICH -> isWhichOne(question) ? whichOne(question, isUnknown) : listed(question, skip);
      case WHAT, LIST, COMPARE, SOURCE, FOLLOW_UP -> listed(question, skip);
      case WHEN ->
          !isUnknown
              ? Optional.empty()
              : isShort(question) ? listed(question, skip) : fact(question);
      case WHERE, WHO, HOW_MANY, DURATION -> isUnknown ? fact(question) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * "Which event was in May?" asks for all of it, "which general led the attack?" not. A day holds
   * so little that all of it may be told, unless somebody is asked for.
   */
  private boolean isWhichOne(Question question) {
    return OneFact.isWhichOne(question)
        && (!isShort(question) || AskedThing.isPerson(question.words()))
        && !narrowing.asksForAll(question);
  }

  /** One of a kind, where what is known of a month fits the words at all. */
  private Optional<Reasoned> whichOne(Question question, boolean isUnknown) {
    return isUnknown
        ? listed(question, 0).flatMap(any -> fact(question, thing(question)))
        : Optional.empty();
  }

  private static boolean isShort(Question question) {
    return Stretch.isShort(Objects.requireNonNull(Stretch.ofAll(question.dates())));
  }

  /** "What was decided on 14 May 1892?" is at least asked of that day. */
  private Optional<Reasoned> listed(Question question, int skip) {
    return Optional.of(periods.answer(question, skip))
        .filter(found -> !(found.answer() instanceof Answer.Unknown));
  }

  /** What one of is asked for: the general in "which general led the attack?" */
  private List<String> thing(Question question) {
    List<String> terms =
        AskedThing.in(question.words()).stream()
            .limit(1)
            .flatMap(word -> searchTerms.of(word).stream())
            .toList();
    return coverage.telling(terms);
  }

  private Optional<Reasoned> fact(Question question) {
    return fact(question, List.of());
  }

  /** A date, place, name or figure among what is known of the days, with a word of the thing. */
  private Optional<Reasoned> fact(Question question, List<String> thing) {
    List<String> terms = narrowing.telling(question);
    if (terms.isEmpty() || !narrowing.areKnown(terms)) {
      return Optional.empty();
    }
    Map<String, Candidate> ofDays = ofDays(question);
    double least = least(question);
    Sought sought = new Sought(question, tools);
    List<Relevance> relevant =
        Ranker.rank(sought, List.copyOf(ofDays.values()), Set.of()).stream()
            .filter(r -> r.missingName() == 0 && says(question.intent(), r))
            .filter(r -> r.known() || !countsOther(sought, r))
            .filter(r -> coverage.of(terms, candidate(r, ofDays)) >= least)
            .filter(r -> thing.isEmpty() || coverage.of(thing, candidate(r, ofDays)) > 0)
            .toList();
    return relevant.isEmpty()
        ? Optional.empty()
        : selection
            .state(question, relevant, 0)
            .map(answer -> new Reasoned(answer, List.of("claims of these days"), why(relevant)));
  }

  private static boolean countsOther(Sought sought, Relevance relevance) {
    return sought.question().intent() == Intent.HOW_MANY && sought.countsOther(relevance.claim());
  }

  private static double least(Question question) {
    return question.intent() == Intent.HOW_MANY
        ? LEAST_OF_COUNT
        : isShort(question) ? LEAST_ON_DAY : LEAST_IN_MONTH;
  }

  private static boolean says(Intent intent, Relevance relevance) {
    return Selection.hasWhatIsAsked(intent, relevance)
        && (intent != Intent.HOW_MANY || relevance.trait(Trait.KIND) > 0);
  }

  private static Candidate candidate(Relevance relevance, Map<String, Candidate> candidates) {
    return Objects.requireNonNull(candidates.get(relevance.claim().id()));
  }

  private static List<String> why(List<Relevance> relevant) {
    return relevant.stream().limit(5).map(Relevance::wording).toList();
  }

  private Map<String, Candidate> ofDays(Question question) {
    DayRange days = Objects.requireNonNull(Stretch.ofAll(question.dates()));
    List<String> entities =
        question.mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .map(Entity::id)
            .distinct()
            .toList();
    Map<String, Candidate> ofDays = new HashMap<>();
    for (Candidate candidate :
        claims.find(new ClaimQuery(question.terms(), entities, days, MOST_CANDIDATES))) {
      if (Stretch.isOf(candidate.claim(), days) || Stretch.isOfMonth(candidate.claim(), days)) {
        ofDays.put(candidate.claim().id(), candidate);
      }
    }
    return ofDays;
  }
}
