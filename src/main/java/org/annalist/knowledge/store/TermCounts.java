package org.annalist.knowledge.store;

import java.util.HashMap;
import java.util.Map;

/**
 * How often each term stands in claims and in utterances. Every question weighs hundreds of terms,
 * so the counts are read once, when the file is opened. Safe for several threads.
 */
final class TermCounts {
  private final Map<String, Integer> ofClaims;
  private final Map<String, Integer> ofUtterances;
  private final int claims;

  TermCounts(Database database) {
    this.ofClaims = read(database, "SELECT term, doc FROM term_frequency");
    this.ofUtterances = read(database, "SELECT term, utterances FROM background");
    this.claims = database.query(row -> row.getInt(1), "SELECT count(*) FROM claim").get(0);
  }

  int ofClaims(String term) {
    return ofClaims.getOrDefault(term, 0);
  }

  int ofUtterances(String term) {
    return ofUtterances.getOrDefault(term, 0);
  }

  /** How many claims there are. */
  int claims() {
    return claims;
  }

  private static Map<String, Integer> read(Database database, String sql) {
    Map<String, Integer> counts = new HashMap<>();
    database.query(row -> counts.put(row.getString(1), row.getInt(2)), sql);
    return counts;
  }
}
