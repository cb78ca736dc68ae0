package org.annalist.search;

/**
 * What speaks for a claim as the answer to a question. Each is a share from 0 to 1. How much each
 * weighs was learnt from the questions that claims are known to answer, each taken out in turn; see
 * docs/ranking.md.
 */
public enum Trait {
  /** How much of what the question names the claim is about, or mentions, by weight. */
  NAMES(0.220),
  /** How much of the question's other words stand anywhere in what is known of the claim. */
  WORDS(0.138),
  /** How much of its plain words, beside names and dates, stand in its text or known questions. */
  PLAIN_WORDS(0.112),
  /** How alike the nearest known question is, names and words that tell something. */
  ALIKE(0.080),
  /** How alike it is word by word, beside the claim that is most alike so. */
  WORDING(0.081),
  /** Whether any of its known questions asks for the same kind of thing. */
  KIND(0.014),
  /** Whether the nearest of them does. */
  KIND_OF_NEAREST(0.046),
  /** Whether the claim has what is asked for: a date, a figure. */
  HAS_IT(0.033),
  /** Whether the claim is about what the question names, or only mentions it. */
  FOCUS(0.080),
  /** Whether the claim is on the days that the question names, and on no longer time. */
  DAYS(0.195);

  private final double weight;

  Trait(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
