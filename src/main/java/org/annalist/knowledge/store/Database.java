package org.annalist.knowledge.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.sqlite.SQLiteConfig;

/**
 * A compiled knowledge file, opened read-only. Each query runs on a connection of its own, which
 * goes back into a pool. Safe for several threads.
 */
final class Database implements AutoCloseable {
  /**
   * In kilobytes, for each connection: what was read is kept beside it, and the file by the system.
   */
  private static final int CACHE = 256;

  private final Path file;

  /** Those that were used last come first, so that few are used where a few are enough. */
  private final Deque<Session> idle = new ConcurrentLinkedDeque<>();

  Database(Path file) {
    if (!Files.isReadable(file)) {
      throw new IllegalStateException("there is no readable database at " + file);
    }
    this.file = file;
    idle.add(open());
  }

  /** What a row becomes. */
  interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** Runs a query, its values bound in their order, and maps every row. */
  <T> List<T> query(RowMapper<T> mapper, String sql, Object... values) {
    Session pooled = idle.poll();
    Session session = pooled == null ? open() : pooled;
    try {
      List<T> rows = session.query(mapper, sql, values);
      idle.push(session);
      return rows;
    } catch (SQLException e) {
      session.close();
      throw DamagedStoreException.failed(file, e);
    } catch (IndexOutOfBoundsException | NullPointerException | IllegalArgumentException e) {
      session.close();
      throw DamagedStoreException.unreadable(file, e);
    }
  }

  private Session open() {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setCacheSize(-CACHE); // below 0 it counts kilobytes, and not pages
    try {
      return new Session(config.createConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      throw DamagedStoreException.failed(file, e);
    }
  }

  /** The queries that were run so far. */
  Set<String> queries() {
    Set<String> queries = new TreeSet<>();
    idle.forEach(session -> queries.addAll(session.prepared.keySet()));
    return queries;
  }

  @Override
  public void close() {
    for (Session session = idle.poll(); session != null; session = idle.poll()) {
      session.close();
    }
  }

  /** A connection with the statements prepared on it. Not for use by several threads. */
  private static final class Session {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
      this.connection = connection;
    }

    <T> List<T> query(RowMapper<T> mapper, String sql, Object... values) throws SQLException {
      PreparedStatement statement = statement(sql);
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(mapper.map(result));
        }
      }
      return rows;
    }

    private PreparedStatement statement(String sql) throws SQLException {
      PreparedStatement known = prepared.get(sql);
      if (known != null) {
        return known;
      }
      PreparedStatement made = connection.prepareStatement(sql);
      prepared.put(sql, made);
      return made;
    }

    void close() {
      try {
        connection.close();
      } catch (SQLException e) {
        // A read-only connection has nothing to lose.
      }
    }
  }
}
