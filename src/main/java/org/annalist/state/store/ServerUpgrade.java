package org.annalist.state.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.annalist.state.StateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the state on a PostgreSQL server to the layout that this program knows, as {@link
 * StateUpgrade} does with a file: the version stands in the table {@code annalist_state}, and the
 * resource {@code postgresql/N.sql} leads from version N-1 to N. Never change one that was
 * released, add the next.
 */
final class ServerUpgrade {
  /** The newest layout that this program knows. */
  static final int VERSION = 1;

  private static final Logger LOG = LoggerFactory.getLogger(ServerUpgrade.class);

  /** Made up; of programs that start at once one upgrades, and the others wait for it. */
  private static final long LOCK = 0x616e6e616c697374L;

  private ServerUpgrade() {}

  /**
   * Brings the state up to date, within a transaction that is there already.
   *
   * @return the version that it had before; 0 where it is new
   * @throws StateException when it is newer than the program
   */
  static int run(Connection connection) throws SQLException {
    int before = version(connection);
    if (before == VERSION) {
      return before;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
      int version = version(connection); // another may have done it meanwhile
      for (int step = version + 1; step <= VERSION; step++) {
        for (String sql : StateUpgrade.step("postgresql", step)) {
          statement.execute(sql);
        }
      }
      statement.execute("DELETE FROM annalist_state");
      statement.execute("INSERT INTO annalist_state (version) VALUES (" + VERSION + ")");
    }
    if (before > 0) {
      LOG.info("Brought the state database from version {} to {}", before, VERSION);
    }
    return before;
  }

  /**
   * The version of a layout; 0 where there is none.
   *
   * @throws StateException when it is newer than the program
   */
  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int stated =
          isThere(statement) ? number(statement, "SELECT max(version) FROM annalist_state") : 0;
      if (stated > VERSION) {
        throw StateUpgrade.tooNew(stated, VERSION);
      }
      return stated;
    }
  }

  private static boolean isThere(Statement statement) throws SQLException {
    String sql =
        "SELECT count(*) FROM information_schema.tables"
            + " WHERE table_schema = current_schema() AND table_name = 'annalist_state'";
    return number(statement, sql) > 0;
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
