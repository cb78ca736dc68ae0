package org.annalist.knowledge.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.date.DayRange;
import org.annalist.knowledge.ClaimQuery;

/**
 * The SQL of a query for candidates, with the values to bind in their order.
 *
 * @param text the SQL
 * @param values the values
 */
record CandidateSql(String text, List<Object> values) {
  private static final String BY_TERMS =
      """
      SELECT * FROM (SELECT rowid AS no, bm25(claim_terms, 3.0, 1.0, 2.0) AS rank FROM claim_terms
        WHERE claim_terms MATCH ? ORDER BY rank LIMIT 200)
      """;

  /**
   * The subject of a claim tells more of it than another entity in it, and that than a related one.
   */
  private static final String BY_ENTITY =
      """
      SELECT * FROM (SELECT claim_no AS no,
          sum(weight.value * CASE role WHEN 0 THEN -3.0 WHEN 1 THEN -2.9 ELSE -1.2 END) AS rank
        FROM json_each(?) AS weight JOIN claim_entity ON entity = weight.key
        GROUP BY claim_no ORDER BY rank, claim_no LIMIT 400)
      """;

  private static final String ALL = "SELECT no, 0.0 AS rank FROM claim";

  /**
   * The SQL of a query.
   *
   * @param weights how much each entity of the query tells
   */
  static CandidateSql of(ClaimQuery query, Map<String, Double> weights) {
    List<Object> values = new ArrayList<>();
    String found = String.join(" UNION ALL ", ways(query, weights, values));
    String inDays = query.days() == null ? "" : inDays(query.days(), values);
    values.add(query.limit());
    return new CandidateSql(
        "SELECT claim.no FROM (SELECT no, sum(rank) AS rank FROM ("
            + found
            + ") GROUP BY no) AS found JOIN claim USING (no)"
            + inDays
            + " ORDER BY found.rank, claim.no LIMIT ?",
        values);
  }

  private static List<String> ways(
      ClaimQuery query, Map<String, Double> weights, List<Object> values) {
    List<String> ways = new ArrayList<>();
    if (!query.terms().isEmpty()) {
      ways.add(BY_TERMS);
      values.add(FullText.anyOf(query.terms()));
    }
    if (!weights.isEmpty()) {
      ways.add(BY_ENTITY);
      values.add(JsonObject.of(weights));
    }
    return ways.isEmpty() ? List.of(ALL) : ways;
  }

  private static String inDays(DayRange days, List<Object> values) {
    values.add(Days.last(days));
    values.add(Days.first(days));
    return " WHERE claim.date IS NULL OR (claim.first_day <= ? AND claim.last_day >= ?)";
  }
}
