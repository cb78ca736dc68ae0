package org.annalist.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A claim found, with the terms that it can be compared by.
 *
 * @param claim the claim
 * @param asks the questions that it is known to answer
 * @param terms the terms of its text, value and property, and of its entities' names
 * @param askTerms the terms of all its questions together
 */
public record Candidate(Claim claim, List<Ask> asks, Set<String> terms, Set<String> askTerms) {
  /** Copies the collections. */
  public Candidate {
    asks = List.copyOf(asks);
    terms = Set.copyOf(terms);
    askTerms = Set.copyOf(askTerms);
  }

  /**
   * Makes a candidate.
   *
   * @param claim the claim
   * @param asks the questions that it is known to answer
   * @param terms the terms of its text, value and property, and of its entities' names
   * @return the candidate
   */
  public static Candidate of(Claim claim, List<Ask> asks, Set<String> terms) {
    Set<String> askTerms =
        asks.stream().flatMap(ask -> ask.terms().stream()).collect(Collectors.toSet());
    return new Candidate(claim, asks, terms, askTerms);
  }

  /**
   * Tells whether a term stands anywhere in what is known of the claim.
   *
   * @param term a search term
   * @return true when its statement, its names or one of its questions has it
   */
  public boolean has(String term) {
    return terms.contains(term) || askTerms.contains(term);
  }
}
