package org.annalist.search;

/**
 * What speaks for a claim, each trait from 0 to 1; 0 until it is put. Belongs to one thread until
 * all are put.
 */
@SuppressWarnings(
    "EnumOrdinal") // The places of the traits in arrays that live no longer than a question.
public final class Traits {
  private static final Trait[] ALL = Trait.values();

  private final double[] parts = new double[ALL.length];

  /** How far a trait speaks for the claim. */
  double of(Trait trait) {
    return parts[trait.ordinal()];
  }

  public Traits put(Trait trait, double part) {
    parts[trait.ordinal()] = part;
    return this;
  }

  /** The traits together, by their weights. */
  double total() {
    double total = 0;
    for (int i = 0; i < parts.length; i++) {
      total += ALL[i].weight() * parts[i];
    }
    return total;
  }
}
