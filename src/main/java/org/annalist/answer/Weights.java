package org.annalist.answer;

import java.util.Collection;
import java.util.Map;
import org.annalist.knowledge.ClaimStore;

/**
 * How much each search term tells: the fewer claims have it, the more. A term that no claim has
 * weighs most, so that unknown words count against an answer; less so when it is a word that people
 * use in questions of any subject.
 *
 * <p>The weight is the inverse document frequency of the probabilistic model, {@code ln(1 + (N - n
 * + 0.5) / (n + 0.5))}, for N claims of which n have the term (Robertson and Spärck Jones, 1976),
 * as a share of that of a term that no claim has: so what a word tells does not depend on how many
 * claims there are.
 */
final class Weights {
  /** A word that is neither in a claim nor in common use is most often another subject's name. */
  private static final double UNHEARD_OF = 2;

  /** How far common use makes less of a word that claims have. */
  private static final double SHARE_IN_CLAIMS = 0.3;

  private static final double LIGHT = 0.38;

  private final int claims;
  private final Map<String, Integer> frequencies;
  private final Map<String, Integer> background;

  private Weights(int claims, Map<String, Integer> frequencies, Map<String, Integer> background) {
    this.claims = claims;
    this.frequencies = frequencies;
    this.background = background;
  }

  static Weights of(Collection<String> terms, ClaimStore store) {
    return new Weights(store.size(), store.frequencies(terms), store.background(terms));
  }

  /** The weight of a term, above 0. */
  double of(String term) {
    Integer frequency = frequencies.get(term);
    double common = Math.log1p(background.getOrDefault(term, 0));
    return frequency == null
        ? UNHEARD_OF / (1 + common)
        : ofFrequency(frequency) / (1 + SHARE_IN_CLAIMS * common);
  }

  /** Whether a claim without the term may still be the answer: no claim has it, and many use it. */
  boolean isLight(String term) {
    return !frequencies.containsKey(term) && of(term) < LIGHT;
  }

  /** The weight of what stands in so many claims, above 0. */
  double ofFrequency(int frequency) {
    return inverseFrequency(Math.min(frequency, claims)) / inverseFrequency(0);
  }

  private double inverseFrequency(double n) {
    return Math.log(1 + (claims - n + 0.5) / (n + 0.5));
  }

  /** The weight of several terms together. */
  double sum(Collection<String> terms) {
    return terms.stream().mapToDouble(this::of).sum();
  }
}
