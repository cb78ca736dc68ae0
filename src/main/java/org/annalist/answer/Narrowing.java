package org.annalist.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.ClaimStore;
import org.annalist.question.Intent;
import org.annalist.question.Question;

/**
 * Narrows the claims of a period to those that the other words of the question ask for. Safe for
 * several threads.
 */
final class Narrowing {
  /** A claim that has less than this of the words is not what is asked for. */
  private static final double LEAST_OF_WORDS = 0.45;

  private static final int MOST = 500;

  /**
   * "What was decided on that day" is asked of the day, "what the king decided on the bridge" not.
   */
  private static final int FEW = 2;

  private final ClaimStore claims;
  private final Weights weights;

  Narrowing(ClaimStore claims, Weights weights) {
    this.claims = claims;
    this.weights = weights;
  }

  /** The claims that have the question's words; all of them where the words tell nothing. */
  List<Claim> byWords(Question question, List<Claim> ofPeriod) {
    List<String> terms =
        question.terms().stream().distinct().filter(term -> !weights.isLight(term)).toList();
    if (terms.isEmpty() || ofPeriod.isEmpty()) {
      return ofPeriod;
    }
    Set<String> fitting = new HashSet<>();
    for (Candidate candidate : claims.find(new ClaimQuery(terms, List.of(), null, MOST))) {
      double found = weights.sum(terms.stream().filter(candidate::has).toList());
      if (found >= LEAST_OF_WORDS * weights.sum(terms)) {
        fitting.add(candidate.claim().id());
      }
    }
    List<Claim> narrowed = ofPeriod.stream().filter(claim -> fitting.contains(claim.id())).toList();
    return narrowed.isEmpty() && mayBeAll(question) && areKnown(question.terms())
        ? ofPeriod
        : narrowed;
  }

  /** What happened is asked for in the first place, and the other words only describe it. */
  private static boolean mayBeAll(Question question) {
    DayRange days = Stretch.ofAll(question.dates());
    return question.intent() == Intent.ON_DATE
        || question.intent() == Intent.TIMELINE
        || (days != null && Stretch.isShort(days) && question.terms().size() <= FEW);
  }

  /** A word that no claim has is most often another history's. */
  private boolean areKnown(List<String> terms) {
    return terms.stream()
        .allMatch(
            term ->
                !weights.isUnknown(term)
                    || weights.isLight(term)
                    || !claims.alternatives(term).isEmpty());
  }
}
