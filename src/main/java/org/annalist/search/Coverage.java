package org.annalist.search;

import java.util.List;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.ClaimStore;

/** How much of what a question says of its own stands in a candidate. Safe for several threads. */
public final class Coverage {
  /** What a word counts where only another stands that may mean the same. */
  private static final double ALTERNATIVE = 0.7;

  private final ClaimStore claims;
  private final Weights weights;

  public Coverage(ClaimStore claims, Weights weights) {
    this.claims = claims;
    this.weights = weights;
  }

  /** How much of the names and words of a question a candidate has, by weight, from 0 to 1. */
  public double of(Sought sought, Candidate candidate) {
    double all = 0;
    double found = 0;
    for (Sought.Named name : sought.named()) {
      all += name.weight();
      found += isIn(candidate, name) ? name.weight() : 0;
    }
    for (String term : telling(sought.question().terms())) {
      double weight = weights.of(term);
      all += weight;
      found += weight * share(term, candidate);
    }
    return all == 0 ? 1 : found / all;
  }

  /** How much of some words a candidate has, by weight, from 0 to 1. */
  public double of(List<String> terms, Candidate candidate) {
    double all = 0;
    double found = 0;
    for (String term : telling(terms)) {
      all += weights.of(term);
      found += weights.of(term) * share(term, candidate);
    }
    return all == 0 ? 0 : found / all;
  }

  /** The words that tell something. */
  public List<String> telling(List<String> terms) {
    return terms.stream().distinct().filter(term -> !weights.isLight(term)).toList();
  }

  private static boolean isIn(Candidate candidate, Sought.Named name) {
    return name.isTopicOf(candidate.claim())
        || name.isSaidBy(candidate)
        || candidate.asks().stream().anyMatch(name::isIn);
  }

  private double share(String term, Candidate candidate) {
    if (candidate.has(term)) {
      return 1;
    }
    return claims.alternatives(term).stream().anyMatch(candidate::has) ? ALTERNATIVE : 0;
  }
}
