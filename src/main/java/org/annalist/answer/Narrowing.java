package org.annalist.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Coverage;
import org.annalist.search.Stretch;
import org.annalist.search.Weights;

/**
 * Narrows the claims of a period to those that the other words of the question ask for. Safe for
 * several threads.
 */
final class Narrowing {
  /** A claim that has less than this of the words is not what is asked for. */
  private static final double LEAST_OF_WORDS = 0.45;

  /** Of a day or a few on which no claim has so much, those that have most, if it is this. */
  private static final double LEAST_OF_DAY = 0.2;

  /** The same of a month. */
  private static final double LEAST_OF_MONTH = 0.35;

  /** A claim may have somewhat less of the words than that which has most. */
  private static final double NEARLY = 0.85;

  private static final int MOST = 500;

  /**
   * "What was decided on that day" is asked of the day, "what the king decided on the bridge" not.
   */
  private static final int FEW = 2;

  private final ClaimStore claims;
  private final Weights weights;
  private final Coverage coverage;
  private final Outline outline;

  Narrowing(ClaimStore claims, Weights weights, SearchTerms searchTerms) {
    this.claims = claims;
    this.weights = weights;
    this.coverage = new Coverage(claims, weights);
    this.outline = new Outline(searchTerms);
  }

  /** The words of a question that can narrow a period; none where it asks for all of it. */
  List<String> telling(Question question) {
    return coverage.telling(outline.telling(question));
  }

  /** Whether a question has no word but such as ask for all of a period. */
  boolean asksForAll(Question question) {
    return outline.telling(question).isEmpty();
  }

  /** The claims that have the question's words; all of them where the words tell nothing. */
  List<Claim> byWords(Question question, List<Claim> ofPeriod) {
    List<String> terms = telling(question);
    if (terms.isEmpty() || ofPeriod.isEmpty()) {
      return ofPeriod;
    }
    Map<String, Double> shares = shares(terms, question);
    List<Claim> narrowed = with(LEAST_OF_WORDS, shares, ofPeriod);
    if (!narrowed.isEmpty() || !areKnown(terms)) {
      return narrowed;
    }
    List<Claim> nearest = nearest(question, shares, ofPeriod);
    return nearest.isEmpty() && mayBeAll(question, terms) ? ofPeriod : nearest;
  }

  /** The claims that have most of the question's words; none where they have few of them. */
  List<Claim> strictlyByWords(Question question, List<Claim> ofPeriod) {
    List<String> terms = telling(question);
    return terms.isEmpty() || !areKnown(terms)
        ? List.of()
        : with(LEAST_OF_WORDS, shares(terms, question), ofPeriod);
  }

  /** How much of the words each claim of the period has. */
  private Map<String, Double> shares(List<String> terms, Question question) {
    DayRange days = Stretch.ofAll(question.dates());
    Map<String, Double> shares = new HashMap<>();
    for (Candidate candidate : claims.find(new ClaimQuery(asked(terms), List.of(), days, MOST))) {
      shares.put(candidate.claim().id(), coverage.of(terms, candidate));
    }
    return shares;
  }

  /** The words with those that may stand for them. */
  private List<String> asked(List<String> terms) {
    return Stream.concat(
            terms.stream(), terms.stream().flatMap(term -> claims.alternatives(term).stream()))
        .distinct()
        .toList();
  }

  private static List<Claim> with(double least, Map<String, Double> shares, List<Claim> ofPeriod) {
    return ofPeriod.stream().filter(claim -> share(claim, shares) >= least).toList();
  }

  private static double share(Claim claim, Map<String, Double> shares) {
    return shares.getOrDefault(claim.id(), 0.0);
  }

  /** On so few days, what has most of the words is what is meant, though it has not much. */
  private static List<Claim> nearest(
      Question question, Map<String, Double> shares, List<Claim> ofPeriod) {
    DayRange days = Stretch.ofAll(question.dates());
    if (days == null || Stretch.isLong(days)) {
      return List.of();
    }
    double most = ofPeriod.stream().mapToDouble(claim -> share(claim, shares)).max().orElse(0);
    return most < (Stretch.isShort(days) ? LEAST_OF_DAY : LEAST_OF_MONTH)
        ? List.of()
        : with(most * NEARLY, shares, ofPeriod);
  }

  /** What happened is asked for in the first place, and the other words only describe it. */
  private static boolean mayBeAll(Question question, List<String> terms) {
    DayRange days = Stretch.ofAll(question.dates());
    return question.intent() == Intent.ON_DATE
        || question.intent() == Intent.TIMELINE
        || (days != null && Stretch.isShort(days) && terms.size() <= FEW);
  }

  /** A word that no claim has is most often another history's. */
  boolean areKnown(List<String> terms) {
    return terms.stream()
        .allMatch(
            term ->
                !weights.isUnknown(term)
                    || weights.isLight(term)
                    || !claims.alternatives(term).isEmpty());
  }
}
