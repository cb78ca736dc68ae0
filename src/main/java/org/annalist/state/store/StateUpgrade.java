package org.annalist.state.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.annalist.state.StateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the state database to the layout that this program knows. The version of a layout stands
 * in the file ({@code PRAGMA user_version}), and the resource {@code sqlite/N.sql} leads from
 * version N-1 to N: never change one that was released, add the next. An upgrade is one
 * transaction: it happens as a whole, or not at all.
 */
public final class StateUpgrade {
  /** The newest layout that this program knows. */
  public static final int VERSION = 5;

  private static final Logger LOG = LoggerFactory.getLogger(StateUpgrade.class);

  private StateUpgrade() {}

  /**
   * Brings a state database up to date, and makes it where there is none. Its folder is there.
   *
   * @param file the state database
   * @return the version that it had before; 0 where it is new
   * @throws StateException when it cannot be read or written, or is newer than the program
   */
  public static int run(StateFile file) {
    boolean wasThere = Files.exists(file.path());
    try (Connection connection = file.open();
        Statement statement = connection.createStatement()) {
      if (wasThere) {
        statement.execute("PRAGMA secure_delete = ON"); // what a step drops is gone for good
      }
      statement.execute("BEGIN IMMEDIATE"); // of two programs that start at once, one waits
      int version = version(statement);
      if (version < VERSION) {
        upgrade(statement, version);
      } else {
        statement.execute("ROLLBACK"); // a file that is left as it is can be put back as it was
      }
      if (version > 0 && version < VERSION) {
        LOG.info("Brought the state database from version {} to {}", version, VERSION);
      }
      return version;
    } catch (SQLException e) {
      throw file.failed(e);
    }
  }

  /** Where it fails, the connection is closed, which takes all of it back. */
  private static void upgrade(Statement statement, int version) throws SQLException {
    for (int step = version + 1; step <= VERSION; step++) {
      for (String sql : step("sqlite", step)) {
        statement.execute(sql);
      }
    }
    statement.execute("PRAGMA user_version = " + VERSION);
    statement.execute("COMMIT");
  }

  /**
   * The version of a layout. The first two layouts did not state it, and are known by their tables.
   *
   * @throws StateException when it is newer than the program
   */
  static int version(Statement statement) throws SQLException {
    int stated = number(statement, "PRAGMA user_version");
    if (stated > VERSION) {
      throw tooNew(stated, VERSION);
    }
    if (stated > 0) {
      return stated;
    }
    if (number(statement, "SELECT count(*) FROM sqlite_schema") == 0) {
      return 0;
    }
    String conversation = "FROM pragma_table_info('conversation')";
    boolean isThere = number(statement, "SELECT count(*) " + conversation) > 0;
    String subjects = "SELECT count(*) " + conversation + " WHERE name = 'subjects'";
    return isThere && number(statement, subjects) == 0 ? 1 : 2;
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  static StateException tooNew(int stated, int known) {
    return new StateException(
        "state.url: the state database has version %d, and this program knows %d at most. It was used by a newer Annalist: start that one, or restore the backup made before the upgrade."
            .formatted(stated, known),
        null);
  }

  /** The statements that lead to a version, of the scripts for one kind of database. */
  static List<String> step(String scripts, int version) {
    String name = scripts + "/" + version + ".sql";
    try (InputStream sql = StateUpgrade.class.getResourceAsStream(name)) {
      if (sql == null) {
        throw new IllegalStateException("the program has no step " + name);
      }
      String whole = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(whole.strip().replaceAll(";$", "").split(";\\s*\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
