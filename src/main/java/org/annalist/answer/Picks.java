package org.annalist.answer;

import java.util.List;
import org.annalist.knowledge.Claim;

/**
 * Claims to choose from, each of another matter. Immutable.
 *
 * @param varied those that tell most, no two much alike, the best first
 * @param alike the others, each much like one of these
 */
public record Picks(List<Claim> varied, List<Claim> alike) {
  /** Copies the lists. */
  public Picks {
    varied = List.copyOf(varied);
    alike = List.copyOf(alike);
  }
}
