package org.annalist.knowledge.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Keeps the filters of keys in the file, and finds them there. */
final class KeyFilters {
  static final String NAMES = "name";
  static final String WORDS = "word";
  static final String FORMS = "word_form";
  static final String ASKS = "ask";

  private static final Map<String, String> KEYS =
      Map.of(
          NAMES, "SELECT DISTINCT key FROM name",
          WORDS, "SELECT word FROM word",
          FORMS, "SELECT DISTINCT form FROM word_form",
          ASKS, "SELECT DISTINCT key FROM ask");

  private KeyFilters() {}

  /** Writes the filters of all tables that are asked for keys which most often they have not. */
  static void write(Connection connection, Statements statements) throws SQLException {
    for (String table : List.of(ASKS, NAMES, WORDS, FORMS)) {
      byte[] bits = bits(connection, KEYS.getOrDefault(table, ""));
      statements.insert("INSERT INTO key_filter VALUES (?, ?)", table, bits);
    }
  }

  private static byte[] bits(Connection connection, String keys) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int count;
      try (ResultSet row = statement.executeQuery("SELECT count(*) FROM (" + keys + ")")) {
        count = row.getInt(1);
      }
      KeyFilter.Builder filter = new KeyFilter.Builder(count);
      try (ResultSet rows = statement.executeQuery(keys)) {
        while (rows.next()) {
          filter.add(rows.getString(1));
        }
      }
      return filter.bits();
    }
  }

  /** The filter of a table. */
  static KeyFilter read(Database database, String table) {
    return new KeyFilter(
        database
            .query(row -> row.getBytes(1), "SELECT bits FROM key_filter WHERE of_table = ?", table)
            .get(0));
  }
}
