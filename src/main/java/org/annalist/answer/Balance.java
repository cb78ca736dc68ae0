package org.annalist.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.SourceKind;

/** Puts claims in an order in which no kind of source has the word alone. */
final class Balance {
  private Balance() {}

  /**
   * The claims by turns from each kind of source, the kinds in the order of their first claim,
   * those of one kind in their own order.
   */
  static List<Claim> of(List<Claim> claims) {
    Map<SourceKind, Deque<Claim>> byKind = new LinkedHashMap<>();
    claims.forEach(
        claim -> byKind.computeIfAbsent(kind(claim), kind -> new ArrayDeque<>()).add(claim));
    List<Claim> balanced = new ArrayList<>();
    while (balanced.size() < claims.size()) {
      byKind.values().stream()
          .filter(queue -> !queue.isEmpty())
          .map(Deque::remove)
          .forEach(balanced::add);
    }
    return balanced;
  }

  private static SourceKind kind(Claim claim) {
    return claim.citations().get(0).source().kind();
  }
}
