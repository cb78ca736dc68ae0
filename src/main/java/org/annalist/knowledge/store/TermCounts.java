package org.annalist.knowledge.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each term stands in claims and in utterances, and each word in known questions, and how
 * many claims are about each entity. Every question weighs hundreds of terms, so the counts are in
 * memory. Safe for several threads.
 */
final class TermCounts {
  private static final String CLAIMS = "claims";
  private static final String UTTERANCES = "utterances";
  private static final String ASKS = "asks";
  private static final String ENTITIES = "entities";

  private static final Map<String, String> COUNTS =
      Map.of(
          CLAIMS, "SELECT term, doc FROM term_frequency",
          UTTERANCES, "SELECT term, utterances FROM background",
          ASKS, "SELECT word, asks FROM ask_word",
          ENTITIES, "SELECT id, about FROM entity WHERE about > 0");

  private final CountTable ofClaims;
  private final CountTable ofUtterances;
  private final CountTable ofAsks;
  private final CountTable ofEntities;
  private final int claims;

  TermCounts(Database database) {
    this.ofClaims = read(database, CLAIMS);
    this.ofUtterances = read(database, UTTERANCES);
    this.ofAsks = read(database, ASKS);
    this.ofEntities = read(database, ENTITIES);
    this.claims = RowCounts.read(database, RowCounts.CLAIMS);
  }

  /** Writes the counts of a file that is complete but for them. */
  static void write(Connection connection) throws SQLException {
    try (Statements statements = new Statements(connection)) {
      for (Map.Entry<String, String> counts : COUNTS.entrySet()) {
        byte[] table = CountTable.bytesOf(counts(connection, counts.getValue()));
        statements.insert("INSERT INTO count_table VALUES (?, ?)", counts.getKey(), table);
      }
    }
  }

  private static Map<String, Integer> counts(Connection connection, String sql)
      throws SQLException {
    Map<String, Integer> counts = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getInt(2));
      }
    }
    return counts;
  }

  private static CountTable read(Database database, String what) {
    return new CountTable(
        database
            .query(row -> row.getBytes(1), "SELECT bytes FROM count_table WHERE what = ?", what)
            .get(0));
  }

  int ofClaims(String term) {
    return ofClaims.of(term);
  }

  int ofUtterances(String term) {
    return ofUtterances.of(term);
  }

  /** In how many known questions each word stands. */
  CountTable ofAsks() {
    return ofAsks;
  }

  /** How many claims are about an entity; 0 where there is no such entity. */
  int ofEntity(String id) {
    return ofEntities.of(id);
  }

  /** How many claims there are. */
  int claims() {
    return claims;
  }
}
