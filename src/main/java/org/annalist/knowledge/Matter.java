package org.annalist.knowledge;

import java.util.Objects;

/**
 * A question on which sources differ, such as whether a bridge was blown up. Claims that answer it
 * are accounts: a reply that gives one of them gives all.
 *
 * @param id the stable name in files
 * @param label how it reads after "Accounts differ on": {@code who blew up the bridge of Zenda}
 */
public record Matter(String id, String label) {
  /** Requires both. */
  public Matter {
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
  }
}
