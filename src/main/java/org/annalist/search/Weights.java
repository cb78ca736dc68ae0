package org.annalist.search;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.annalist.knowledge.ClaimStore;

/**
 * How much each search term tells: the fewer claims have it, the more. A term that no claim has
 * weighs most, so that unknown words count against an answer; less so when it is a word that people
 * use in questions of any subject. Safe for several threads.
 *
 * <p>The weight is the inverse document frequency of the probabilistic model, {@code ln(1 + (N - n
 * + 0.5) / (n + 0.5))}, for N claims of which n have the term (Robertson and Spärck Jones, 1976),
 * as a share of that of a term that no claim has: so what a word tells does not depend on how many
 * claims there are.
 */
public final class Weights {
  /** A word that is neither in a claim nor in common use is most often another subject's name. */
  private static final double UNHEARD_OF = 2;

  /** How far common use makes less of a word that claims have. */
  private static final double SHARE_IN_CLAIMS = 0.3;

  private static final double LIGHT = 0.38;

  /** The weights of so many terms are kept; more than that only a flood of nonsense brings. */
  private static final int MOST_KEPT = 200_000;

  private final ClaimStore claims;
  private final Map<String, Double> known = new ConcurrentHashMap<>();

  public Weights(ClaimStore claims) {
    this.claims = claims;
  }

  /** The weight of a term, above 0. */
  double of(String term) {
    Double weight = known.get(term);
    if (weight != null) {
      return weight;
    }
    double worked = workOut(term);
    if (known.size() < MOST_KEPT) {
      known.put(term, worked);
    }
    return worked;
  }

  private double workOut(String term) {
    int frequency = claims.frequency(term);
    double common = Math.log1p(claims.background(term));
    return frequency == 0
        ? UNHEARD_OF / (1 + common)
        : ofFrequency(frequency) / (1 + SHARE_IN_CLAIMS * common);
  }

  /** Whether no claim has a term. */
  public boolean isUnknown(String term) {
    return claims.frequency(term) == 0;
  }

  /** Whether a claim without the term may still be the answer: no claim has it, and many use it. */
  public boolean isLight(String term) {
    return isUnknown(term) && of(term) < LIGHT;
  }

  /** The weight of what stands in so many claims, above 0. */
  double ofFrequency(int frequency) {
    return inverseFrequency(Math.min(frequency, claims.size())) / inverseFrequency(0);
  }

  private double inverseFrequency(double n) {
    return Math.log(1 + (claims.size() - n + 0.5) / (n + 0.5));
  }

  /** The weight of several terms together. */
  public double sum(Collection<String> terms) {
    double sum = 0;
    for (String term : terms) {
      sum += of(term);
    }
    return sum;
  }
}
