package org.annalist.knowledge.store;

/** Counts of rows, as they were when the file was compiled: to count them takes a look at all. */
final class RowCounts {
  static final String CLAIMS = "claims";
  static final String HIGHEST_CLAIM = "highest claim";
  static final String ASKS = "asks";
  static final String LONGEST_NAME = "longest name";

  private RowCounts() {}

  static int read(Database database, String what) {
    return database
        .query(row -> row.getInt(1), "SELECT number FROM figure WHERE what = ?", what)
        .get(0);
  }
}
