package org.annalist.knowledge.store;

import java.util.Collection;
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

  Map<String, Integer> ofClaims(Collection<String> terms) {
    return only(terms, ofClaims);
  }

  Map<String, Integer> ofUtterances(Collection<String> terms) {
    return only(terms, ofUtterances);
  }

  /** How many claims there are. */
  int claims() {
    return claims;
  }

  private static Map<String, Integer> only(Collection<String> terms, Map<String, Integer> counts) {
    Map<String, Integer> found = new HashMap<>();
    for (String term : terms) {
      Integer count = counts.get(term);
      if (count != null) {
        found.put(term, count);
      }
    }
    return found;
  }

  private static Map<String, Integer> read(Database database, String sql) {
    Map<String, Integer> counts = new HashMap<>();
    database.query(row -> counts.put(row.getString(1), row.getInt(2)), sql);
    return counts;
  }
}
