package org.annalist.channel.telegram.quiz;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;

/** Picks a question that some claim is known to answer. May be shared by threads. */
public final class RandomQuestion implements Supplier<Optional<String>> {
  private final ClaimStore claims;
  private final RandomGenerator random;
  private final List<String> ids;

  /**
   * Makes the picker.
   *
   * @param claims what is known
   * @param random picks
   */
  public RandomQuestion(ClaimStore claims, RandomGenerator random) {
    this.claims = claims;
    this.random = random;
    this.ids = claims.ids();
  }

  /** Returns a question, empty where the claim that was picked has none. */
  @Override
  public Optional<String> get() {
    return ids.isEmpty()
        ? Optional.empty()
        : claims.claims(List.of(pick())).stream()
            .map(Claim::asks)
            .flatMap(List::stream)
            .findFirst();
  }

  private synchronized String pick() {
    return ids.get(random.nextInt(ids.size()));
  }
}
