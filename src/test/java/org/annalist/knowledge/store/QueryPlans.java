package org.annalist.knowledge.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the database goes about the queries that a store has run. */
public final class QueryPlans {
  private QueryPlans() {}

  /** The steps of every query that was run so far, as {@code EXPLAIN QUERY PLAN} tells them. */
  public static Map<String, List<String>> of(SqliteKnowledgeStore store) {
    Map<String, List<String>> plans = new LinkedHashMap<>();
    Database database = store.database();
    for (String query : database.queries()) {
      if (!query.startsWith("EXPLAIN")) {
        plans.put(
            query, database.query(row -> row.getString("detail"), "EXPLAIN QUERY PLAN " + query));
      }
    }
    return plans;
  }
}
