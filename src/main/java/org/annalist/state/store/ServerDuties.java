package org.annalist.state.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Duties that one program at a time has, as advisory locks of a PostgreSQL server. They are held by
 * a connection that does nothing else: the server gives them free when that ends, also where the
 * program was killed, and some ten seconds after its machine was switched off. May be shared by
 * threads, which take turns.
 */
final class ServerDuties implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ServerDuties.class);

  /** The server asks a connection that is silent whether it is still there. */
  private static final String SETUP =
      "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3;"
          + " SET statement_timeout = 5000";

  private static final String LOCK =
      "SELECT pg_try_advisory_lock(hashtext(current_schema() || '.annalist'), hashtext(?))";

  private final StateAddress address;
  private final Map<String, Boolean> ours = new HashMap<>();
  private @Nullable Connection connection;

  ServerDuties(StateAddress address) {
    this.address = address;
  }

  /** Tells whether a duty is this program's, and takes it where it is nobody's. */
  synchronized boolean isOurs(String name) {
    try {
      Connection line = line();
      return ours.containsKey(name) || take(line, name);
    } catch (SQLException e) {
      LOG.debug("The duty {} is nobody's for now: {}", name, e.getMessage());
      drop();
      return false;
    }
  }

  private boolean take(Connection line, String name) throws SQLException {
    try (PreparedStatement statement = line.prepareStatement(LOCK)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        boolean isTaken = rows.next() && rows.getBoolean(1);
        if (isTaken) {
          ours.put(name, true);
          LOG.info("This instance has the duty {} now", name);
        }
        return isTaken;
      }
    }
  }

  /** Where the connection was lost, so were the duties. */
  private Connection line() throws SQLException {
    if (connection != null && !connection.isValid(5)) {
      drop();
    }
    if (connection == null) {
      connection =
          DriverManager.getConnection(
              address.url(), StateServer.properties(address, "annalist duties"));
      try (Statement statement = connection.createStatement()) {
        statement.execute(SETUP);
      }
    }
    return connection;
  }

  private void drop() {
    ours.clear();
    Connection old = connection;
    connection = null;
    if (old != null) {
      try {
        old.close();
      } catch (SQLException e) {
        LOG.debug("A broken connection was not closed: {}", e.getMessage());
      }
    }
  }

  @Override
  public synchronized void close() {
    drop();
  }
}
