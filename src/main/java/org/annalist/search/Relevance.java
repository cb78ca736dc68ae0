package org.annalist.search;

import java.util.Locale;
import java.util.function.Supplier;
import org.annalist.knowledge.Claim;

/**
 * How well a claim answers a question.
 *
 * @param claim the claim
 * @param traits what speaks for it, each from 0 to 1
 * @param missingName the weight of the weightiest name in the question that the claim has nowhere
 * @param ask tells the nearest question that the claim is known to answer; empty when it has none
 * @param known whether the claim is known to answer just this question
 * @param total the traits together, from 0 to 1
 */
public record Relevance(
    Claim claim,
    Traits traits,
    double missingName,
    Supplier<String> ask,
    boolean known,
    double total) {
  public static Relevance of(Claim claim, Traits traits, double missingName, Supplier<String> ask) {
    return new Relevance(claim, traits, missingName, ask, false, traits.total());
  }

  /** The same, of a claim that is known to answer the question that was asked. */
  Relevance ofKnownQuestion() {
    return new Relevance(claim, traits, missingName, ask, true, 1);
  }

  /** The same with another total. */
  public Relevance ofTotal(double other) {
    return new Relevance(claim, traits, missingName, ask, known, other);
  }

  /** One of the traits, 0 to 1. */
  public double trait(Trait trait) {
    return traits.of(trait);
  }

  /** The parts in words, for {@code explain}. */
  public String wording() {
    String nearest = ask.get();
    return String.format(
        Locale.ROOT,
        "%s: %.2f (has %.2f of the names and %.2f of the words, phrased alike %.2f%s, has what is asked for %.2f, in focus %.2f)",
        claim.id(),
        total(),
        trait(Trait.NAMES),
        trait(Trait.WORDS),
        trait(Trait.ALIKE),
        nearest.isEmpty() ? "" : " to \"" + nearest + "\"",
        trait(Trait.KIND),
        trait(Trait.FOCUS));
  }
}
