package org.annalist.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;
import org.annalist.question.Question;

/**
 * Tells whether a claim counts only some of those whose number is asked for: "how many died?" does
 * not ask for the children among the dead. Immutable.
 */
final class PartsOfCount {
  private static final List<String> SOME =
      List.of(
          "children",
          "women",
          "men",
          "elderly",
          "infants",
          "babies",
          "girls",
          "boys",
          "journalists",
          "policemen",
          "officers",
          "families");

  private final SearchTerms searchTerms;
  private final Set<String> some;

  PartsOfCount(SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
    this.some =
        SOME.stream()
            .flatMap(word -> searchTerms.of(word).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a claim counts some whom the question does not name. */
  boolean countsSome(Question question, Claim claim) {
    return question.intent() == Intent.HOW_MANY
        && claim.statement().value() instanceof Value.Figure figure
        && searchTerms.of(figure.counts()).stream()
            .anyMatch(term -> some.contains(term) && !question.terms().contains(term));
  }
}
