package org.annalist.answer;

import java.util.Set;
import org.annalist.knowledge.Claim;

/**
 * What an answer told.
 *
 * @param ids the ids of its claims and of their matters; empty where there was none
 */
public record Told(Set<String> ids) {
  /** Nothing was told. */
  public static final Told NOTHING = new Told(Set.of());

  /** Copies the set. */
  public Told {
    ids = Set.copyOf(ids);
  }

  /**
   * Tells whether a claim says again what was told.
   *
   * @param claim any claim
   * @return true for one of the claims, and for another account of one of the matters
   */
  public boolean has(Claim claim) {
    String matter = claim.statement().matter();
    return ids.contains(claim.id()) || (matter != null && ids.contains(matter));
  }
}
