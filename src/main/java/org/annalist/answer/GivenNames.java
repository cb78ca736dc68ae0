package org.annalist.answer;

import java.util.List;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.annalist.question.NamesOf;
import org.annalist.question.Question;
import org.annalist.search.Relevance;
import org.annalist.search.Trait;

/**
 * The claims that give the names of people, where these are asked for: "two young men were killed"
 * does not say who they were. Safe for several threads.
 */
final class GivenNames {
  /** A claim that gives names may be so much less relevant than one that gives none. */
  private static final double NEAR = 0.6;

  private GivenNames() {}

  /** Those that are known to answer such a question, and are as much on what is named; or none. */
  static List<Relevance> among(Question question, List<Relevance> relevant) {
    if (question.intent() != Intent.WHO
        || relevant.isEmpty()
        || relevant.get(0).known()
        || !NamesOf.areAskedFor(question.utterance())) {
      return List.of();
    }
    Relevance top = relevant.get(0);
    return relevant.stream()
        .filter(r -> r.total() >= top.total() * NEAR)
        .filter(r -> r.trait(Trait.NAMES) >= top.trait(Trait.NAMES) && givesNames(r.claim()))
        .toList();
  }

  private static boolean givesNames(Claim claim) {
    return claim.asks().stream().anyMatch(NamesOf::areAskedFor);
  }
}
