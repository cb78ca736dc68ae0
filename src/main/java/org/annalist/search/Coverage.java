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
    Tally tally = new Tally();
    for (Named name : sought.named()) {
      tally.add(name.weight(), isIn(candidate, name) ? 1 : 0);
    }
    addTerms(tally, sought.question().terms(), candidate);
    return tally.share(1);
  }

  /** How much of some words a candidate has, by weight, from 0 to 1. */
  public double of(List<String> terms, Candidate candidate) {
    Tally tally = new Tally();
    addTerms(tally, terms, candidate);
    return tally.share(0);
  }

  private void addTerms(Tally tally, List<String> terms, Candidate candidate) {
    telling(terms).forEach(term -> tally.add(weights.of(term), share(term, candidate)));
  }

  /** Adds up what is found of what is looked for. */
  private static final class Tally {
    private double all;
    private double found;

    void add(double weight, double share) {
      all += weight;
      found += weight * share;
    }

    double share(double ofNothing) {
      return all == 0 ? ofNothing : found / all;
    }
  }

  /** The words that tell something. */
  public List<String> telling(List<String> terms) {
    return terms.stream().distinct().filter(term -> !weights.isLight(term)).toList();
  }

  private static boolean isIn(Candidate candidate, Named name) {
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
