package org.annalist.answer;

import java.util.List;
import java.util.function.Predicate;
import org.annalist.question.Intent;
import org.annalist.question.NamesOf;
import org.annalist.question.Question;
import org.annalist.question.WordingAsked;
import org.annalist.search.Relevance;
import org.annalist.search.Trait;

/**
 * The claims that give what is asked for beyond doubt: "two young men were killed" does not say who
 * they were, nor "the text was adopted in May" what it calls the siege. Safe for several threads.
 */
final class Given {
  /** A claim that gives names may be so much less relevant than one that gives none. */
  private static final double NEAR_WITH_NAMES = 0.6;

  /** The same of a claim that gives the words which somebody used. */
  private static final double NEAR_WITH_WORDS = 0.8;

  private Given() {}

  /** Where the names of people are asked for, the claims that are known to give such; or none. */
  static List<Relevance> names(Question question, List<Relevance> relevant) {
    return question.intent() == Intent.WHO && NamesOf.areAskedFor(question.utterance())
        ? among(relevant, NEAR_WITH_NAMES, List.of(Trait.NAMES), NamesOf::areAskedFor)
        : List.of();
  }

  /** Where it is asked in what words somebody spoke, the claims that are known to tell; or none. */
  static List<Relevance> words(Question question, List<Relevance> relevant) {
    return WordingAsked.isAskedBy(question.utterance())
        ? among(
            relevant, NEAR_WITH_WORDS, List.of(Trait.NAMES, Trait.WORDS), WordingAsked::isAskedBy)
        : List.of();
  }

  /** Those that are known to answer such a question, and are as much on what is asked about. */
  private static List<Relevance> among(
      List<Relevance> relevant, double near, List<Trait> as, Predicate<String> asksSo) {
    if (relevant.isEmpty() || relevant.get(0).known()) {
      return List.of();
    }
    Relevance top = relevant.get(0);
    return relevant.stream()
        .filter(r -> r.total() >= top.total() * near)
        .filter(r -> as.stream().allMatch(trait -> r.trait(trait) >= top.trait(trait)))
        .filter(r -> r.claim().asks().stream().anyMatch(asksSo))
        .toList();
  }
}
