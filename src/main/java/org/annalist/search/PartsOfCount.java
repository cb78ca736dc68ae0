package org.annalist.search;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.SearchTerms;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

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

  /** "How many men did it have?" asks for all soldiers. */
  private static final String MEN = "men";

  private final SearchTerms searchTerms;
  private final Set<String> some;
  private final List<String> stemsOfSome;

  PartsOfCount(SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
    this.some =
        SOME.stream()
            .flatMap(word -> searchTerms.of(word).stream())
            .collect(Collectors.toUnmodifiableSet());
    List<String> named = SOME.stream().filter(word -> !word.equals(MEN)).toList();
    this.stemsOfSome = searchTerms.stems(WordFinder.find(String.join(" ", named)));
  }

  /**
   * Whether the number of some is asked for of whom a claim and others on its matter say nothing.
   */
  boolean asksForOthers(Question question, Stream<Claim> ofMatter) {
    List<Word> named =
        question.words().stream().filter(word -> isSome(searchTerms.stems(List.of(word)))).toList();
    List<String> asked = searchTerms.of(named, word -> true);
    return question.intent() == Intent.HOW_MANY
        && !asked.isEmpty()
        && ofMatter
            .flatMap(claim -> Stream.concat(Stream.of(claim.text()), claim.asks().stream()))
            .noneMatch(text -> searchTerms.of(text).stream().anyMatch(asked::contains));
  }

  /** By the word itself: "reported" may have the term of a journalist. */
  private boolean isSome(List<String> stems) {
    return !Collections.disjoint(stems, stemsOfSome);
  }

  /** Whether a claim counts some whom the question does not name. */
  boolean countsSome(Question question, Claim claim) {
    return question.intent() == Intent.HOW_MANY
        && claim.statement().value() instanceof Value.Figure figure
        && searchTerms.of(figure.counts()).stream()
            .anyMatch(term -> some.contains(term) && !question.terms().contains(term));
  }
}
