package org.annalist.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question of which it is known what answers it, with the claims that were found for it.
 *
 * @param outline what it looks for
 * @param ranked the claims found, at least one
 * @param right the ids of those that answer it; empty where none does
 * @param weight how much it counts beside the others
 */
record FitQuestion(AskedInBrief outline, List<Relevance> ranked, Set<String> right, double weight) {
  FitQuestion {
    ranked = List.copyOf(ranked);
    right = Set.copyOf(right);
  }

  boolean isRight(Relevance relevance) {
    return right.contains(relevance.claim().id());
  }

  /** Whether a claim that answers it was found at all. */
  boolean hasAnswer() {
    return ranked.stream().anyMatch(this::isRight);
  }

  /** The same, as other weights of the traits rank it. */
  FitQuestion rankedBy(double[] weights) {
    List<Relevance> again =
        ranked.stream()
            .map(
                r ->
                    new Relevance(
                        r.claim(), r.traits(), r.missingName(), r.ask(), false, sum(r, weights)))
            .sorted(Comparator.comparingDouble(Relevance::total).reversed())
            .toList();
    return new FitQuestion(outline, again, right, weight);
  }

  /** The same question to a knowledge that does not have the answer. */
  FitQuestion withoutAnswer(double newWeight) {
    List<Relevance> others = ranked.stream().filter(r -> !isRight(r)).toList();
    return new FitQuestion(outline, others, Set.of(), newWeight);
  }

  static double[] traits(Relevance relevance) {
    return Stream.of(Trait.values()).mapToDouble(relevance::trait).toArray();
  }

  private static double sum(Relevance relevance, double[] weights) {
    return Regression.product(traits(relevance), weights);
  }
}
