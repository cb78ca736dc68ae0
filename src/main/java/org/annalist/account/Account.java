package org.annalist.account;

import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;

/**
 * The claims that give one value of a property.
 *
 * @param value how the value reads, such as {@code about 250,000 people expelled}
 * @param claims the claims that give it, at least one
 */
public record Account(String value, List<Claim> claims) {
  /** Copies the list. */
  public Account {
    claims = List.copyOf(claims);
  }

  /**
   * Returns the value without what it counts, where several accounts count the same.
   *
   * @return such as {@code about 250,000}; the value itself where it is no figure
   */
  public String amount() {
    return counts().map(counts -> value.replace(" " + counts, "")).orElse(value);
  }

  /** Whether all figures among some accounts count the same. */
  static boolean countSame(List<Account> accounts) {
    return accounts.stream().flatMap(account -> account.counts().stream()).distinct().count() <= 1;
  }

  /** What a figure counts, or empty for any other value. */
  Optional<String> counts() {
    return claims.get(0).statement().value() instanceof Value.Figure figure
        ? Optional.of(figure.counts())
        : Optional.empty();
  }
}
