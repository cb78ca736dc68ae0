package org.annalist.answer;

import java.util.List;
import org.annalist.knowledge.Claim;
import org.annalist.question.Question;
import org.annalist.question.WordingAsked;
import org.annalist.search.Relevance;
import org.annalist.search.Trait;

/**
 * The claims that tell in what words somebody spoke of a thing, where that is asked for: "the text
 * was adopted in May" does not say what it calls the siege. Safe for several threads.
 */
final class GivenWords {
  /** A claim that gives the words may be so much less relevant than one that does not. */
  private static final double NEAR = 0.8;

  private GivenWords() {}

  /** Those that are known to answer such a question, and are as much on what is asked; or none. */
  static List<Relevance> among(Question question, List<Relevance> relevant) {
    if (relevant.isEmpty()
        || relevant.get(0).known()
        || !WordingAsked.isAskedBy(question.utterance())) {
      return List.of();
    }
    Relevance top = relevant.get(0);
    return relevant.stream()
        .filter(r -> r.total() >= top.total() * NEAR)
        .filter(r -> r.trait(Trait.NAMES) >= top.trait(Trait.NAMES))
        .filter(r -> r.trait(Trait.WORDS) >= top.trait(Trait.WORDS) && givesWords(r.claim()))
        .toList();
  }

  private static boolean givesWords(Claim claim) {
    return claim.asks().stream().anyMatch(WordingAsked::isAskedBy);
  }
}
