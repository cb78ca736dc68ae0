package org.annalist.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.date.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * A claim found, with the terms that it can be compared by.
 *
 * @param number its place among all claims, from 1 on
 * @param claim the claim
 * @param days the days of the claim, or null where it has no date
 * @param asks the questions that it is known to answer
 * @param terms the terms of its text, value and property, and of its entities' names
 * @param askTerms the terms of all its questions together
 */
public record Candidate(
    int number,
    Claim claim,
    @Nullable DayRange days,
    List<Ask> asks,
    Set<String> terms,
    Set<String> askTerms) {
  /** Copies the collections. */
  public Candidate {
    asks = List.copyOf(asks);
    terms = Set.copyOf(terms);
    askTerms = Set.copyOf(askTerms);
  }

  /**
   * Makes a candidate.
   *
   * @param number its place among all claims, from 1 on
   * @param claim the claim
   * @param asks the questions that it is known to answer
   * @param terms the terms of its text, value and property, and of its entities' names
   * @return the candidate
   */
  public static Candidate of(int number, Claim claim, List<Ask> asks, Set<String> terms) {
    Set<String> askTerms =
        asks.stream().flatMap(ask -> ask.terms().stream()).collect(Collectors.toSet());
    DayRange days = claim.date() == null ? null : claim.date().days();
    return new Candidate(number, claim, days, asks, terms, askTerms);
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
