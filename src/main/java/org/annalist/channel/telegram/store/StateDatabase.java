package org.annalist.channel.telegram.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.annalist.channel.telegram.BotException;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the state file, for small tables that share it. May be shared by threads, which
 * take turns. Every statement is a transaction of its own, and outlasts a power cut.
 */
public final class StateDatabase implements AutoCloseable {
  private static final List<String> SETUP =
      List.of(
          "PRAGMA busy_timeout = 5000",
          "PRAGMA journal_mode = WAL",
          "PRAGMA synchronous = FULL",
          "PRAGMA secure_delete = ON");

  private final Connection connection;

  private StateDatabase(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens the state file.
   *
   * @param url the state store, such as {@code jdbc:sqlite:var/state.db}
   * @return the database, to be closed after the bot
   * @throws BotException when the file cannot be opened or is not a SQLite file
   */
  public static StateDatabase open(String url) {
    try {
      return prepared(new StateDatabase(DriverManager.getConnection(url)));
    } catch (SQLException | IllegalStateException e) {
      throw new BotException("state.url " + url + ": cannot be opened: " + e.getMessage(), e);
    }
  }

  private static StateDatabase prepared(StateDatabase database) {
    try {
      SETUP.forEach(database::layOut);
      return database;
    } catch (IllegalStateException e) {
      database.close();
      throw e;
    }
  }

  /** Makes a value of a row. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs a statement without values, such as one that makes a table where there is none. */
  synchronized void layOut(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Changes rows, and returns how many. */
  synchronized int update(String sql, @Nullable Object... values) {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Returns a value for each row. */
  synchronized <T> List<T> query(RowReader<T> reader, String sql, @Nullable Object... values) {
    List<T> found = new ArrayList<>();
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(reader.read(rows));
      }
    } catch (SQLException e) {
      throw failed(e);
    }
    return found;
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("the state store cannot be used: " + e.getMessage(), e);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
