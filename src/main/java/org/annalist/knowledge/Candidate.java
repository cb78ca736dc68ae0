package org.annalist.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A claim found, with the terms that it can be compared by.
 *
 * @param claim the claim
 * @param askTerms for each question that it answers, that question's terms without the names of the
 *     claim's entities
 * @param terms all its terms: of its questions, text and property, and of its entities' names
 */
public record Candidate(Claim claim, List<Set<String>> askTerms, Set<String> terms) {
  /** Copies the collections. */
  public Candidate {
    askTerms = List.copyOf(askTerms);
    terms = Set.copyOf(terms);
  }
}
