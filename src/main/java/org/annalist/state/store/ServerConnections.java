package org.annalist.state.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.annalist.state.StateException;
import org.jspecify.annotations.Nullable;

/** Connections to a PostgreSQL server, as many as threads need at one time, up to a limit. */
final class ServerConnections implements Connections {
  /** So that 20 programs fit into the 100 connections that a server allows by itself. */
  private static final int MOST = 4;

  private static final int PATIENCE_MILLIS = 5_000;
  private static final int MOST_ATTEMPTS = 4;

  /** A deadlock, and a transaction that lost against another: both are over when done again. */
  private static final Set<String> TO_BE_DONE_AGAIN = Set.of("40P01", "40001");

  /**
   * A server that is gone must be noticed, and what another may wait for must end. The details of
   * an error are left out, since they show the values of a row.
   */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "ApplicationName", "annalist",
          "tcpKeepAlive", "true",
          "connectTimeout", "5",
          "loginTimeout", "5",
          "socketTimeout", "20",
          "logServerErrorDetail", "false");

  private static final String SETUP =
      "SET statement_timeout = 15000; SET lock_timeout = 5000;"
          + " SET idle_in_transaction_session_timeout = 20000";

  private final StateAddress address;
  private final HikariDataSource pool;

  /** Of each pool its own: a transaction on one database is none on another. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Connection> transaction = new ThreadLocal<>();

  private ServerConnections(StateAddress address, HikariDataSource pool) {
    this.address = address;
    this.pool = pool;
  }

  /**
   * Reaches the server, and brings the database up to date.
   *
   * @throws StateException when it cannot be reached, or does not let this program in
   */
  static ServerConnections open(StateAddress address) {
    StateServer.requireReadable(address);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    if (!address.user().isEmpty()) {
      config.setUsername(address.user());
      config.setPassword(address.password().reveal());
    }
    PROPERTIES.forEach(config::addDataSourceProperty);
    config.setPoolName("state");
    config.setMaximumPoolSize(MOST);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    config.setValidationTimeout(2_000);
    config.setConnectionInitSql(SETUP);
    return prepared(new ServerConnections(address, pool(address, config)));
  }

  private static HikariDataSource pool(StateAddress address, HikariConfig config) {
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      throw StateFault.of(
          address.toString(),
          e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), e));
    }
  }

  private static ServerConnections prepared(ServerConnections opened) {
    try {
      int unused = opened.inTransaction(() -> opened.with(ServerUpgrade::run));
      return opened;
    } catch (StateException e) {
      opened.close();
      throw e;
    }
  }

  @Override
  public <T> T with(Use<T> use) {
    Connection own = transaction.get();
    try {
      if (own != null) {
        return use.on(own);
      }
      try (Connection connection = pool.getConnection()) {
        return use.on(connection);
      }
    } catch (SQLException e) {
      throw StateFault.of(address.toString(), e);
    }
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return attempted(work);
      } catch (StateException e) {
        boolean mayHelp =
            e.getCause() instanceof SQLException cause
                && TO_BE_DONE_AGAIN.contains(String.valueOf(cause.getSQLState()));
        if (!mayHelp || attempt == MOST_ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private <T> T attempted(Supplier<T> work) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      transaction.set(connection);
      boolean isOver = false;
      try {
        T result = work.get();
        connection.commit();
        isOver = true;
        return result;
      } finally {
        transaction.remove();
        end(connection, isOver);
      }
    } catch (SQLException e) {
      throw StateFault.of(address.toString(), e);
    }
  }

  /** Where this fails the pool drops the connection, and the server takes all of it back. */
  private static void end(Connection connection, boolean isOver) {
    try {
      if (!isOver) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // What led here is being thrown already, or what was done is written.
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
