package org.annalist.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.annalist.knowledge.Claim;

/**
 * What the known questions of claims mean, worked out where a claim first comes before the others
 * and then kept: the claims of a store do not change. Safe for several threads.
 */
final class Meanings {
  /** Those of so many claims, of some 400 bytes each, are kept. */
  private static final int MOST_KEPT = 8192;

  private final Map<String, Kept> known = new ConcurrentHashMap<>();

  /** What of the known questions of a claim is taken for known. */
  private final UnaryOperator<List<String>> choice;

  Meanings() {
    this(UnaryOperator.identity());
  }

  /** Takes only some of the known questions of each claim for known. */
  Meanings(UnaryOperator<List<String>> choice) {
    this.choice = choice;
  }

  private record Kept(List<String> asks, AskMeanings meanings) {}

  /** What the known questions of a claim mean, {@link Columns#MOST_ASKS} at most. */
  @SuppressWarnings("ReferenceEquality") // Another list may have other questions.
  AskMeanings of(Claim claim) {
    Kept kept = known.get(claim.id());
    if (kept != null && kept.asks == claim.asks()) {
      return kept.meanings;
    }
    AskMeanings meanings = of(choice.apply(claim.asks()));
    if (known.size() < MOST_KEPT) {
      known.put(claim.id(), new Kept(claim.asks(), meanings));
    }
    return meanings;
  }

  /** What some known questions mean. */
  static AskMeanings of(List<String> asks) {
    int most = Math.min(asks.size(), Columns.MOST_ASKS);
    return new AskMeanings(asks.subList(0, most), WordVectors.shipped());
  }
}
