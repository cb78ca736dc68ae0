package org.annalist.state.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.annalist.state.Staging;
import org.annalist.state.StateException;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the state file, for all tables in it. May be shared by threads, which take turns.
 * Every statement is a transaction of its own unless {@link #inTransaction} says otherwise, and
 * outlasts a power cut. Every failure is a {@link StateException}.
 */
public final class StateDatabase implements AutoCloseable {
  /** WAL with FULL: what was confirmed to Telegram must outlast a power cut. */
  private static final List<String> SETUP =
      List.of(
          "PRAGMA busy_timeout = 5000",
          "PRAGMA journal_mode = WAL",
          "PRAGMA synchronous = FULL",
          "PRAGMA secure_delete = ON");

  private final Staging staging = new Staging();
  private final String url;
  private final Connection connection;
  private @Nullable StateLock lock;

  private StateDatabase(String url, Connection connection) {
    this.url = url;
    this.connection = connection;
  }

  /**
   * Opens the state file for the one bot that may run with it.
   *
   * @param url the state store
   * @return the database, to be closed after the bot
   * @throws StateException when it cannot be opened, or another bot is running with it
   */
  public static StateDatabase openAlone(String url) {
    StateLock lock = StateLock.take(url);
    try {
      StateDatabase database = open(url);
      database.lock = lock;
      return database;
    } catch (StateException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens the state file, and makes it where there is none.
   *
   * @param url the state store, such as {@code jdbc:sqlite:var/state.db}
   * @return the database, to be closed after the bot
   * @throws StateException when the file cannot be opened, is not a SQLite file, or is damaged
   */
  public static StateDatabase open(String url) {
    try {
      new StateFile(url).makeWhereMissing();
      return prepared(new StateDatabase(url, DriverManager.getConnection(url)));
    } catch (SQLException e) {
      throw StateFault.of(url, e);
    }
  }

  private static StateDatabase prepared(StateDatabase database) {
    try {
      SETUP.forEach(database::layOut);
      database.check();
      return database;
    } catch (StateException e) {
      database.close();
      throw e;
    }
  }

  /** A damaged page may be met weeks later; it is better to know at the start. */
  private void check() {
    List<String> findings = query(row -> row.getString(1), "PRAGMA quick_check(1)");
    if (!findings.contains("ok")) {
      throw StateFault.damaged(url, String.join(" ", findings).replaceAll("\\s+", " "));
    }
  }

  /** Makes a value of a row. */
  @FunctionalInterface
  public interface RowReader<T> {
    /**
     * Reads a row.
     *
     * @param row the row
     * @return its value
     */
    T read(ResultSet row) throws SQLException;
  }

  /** Returns what holds changes back that go with the mark that an update is handled. */
  public Staging staging() {
    return staging;
  }

  /**
   * Runs a statement without values, such as one that makes a table where there is none.
   *
   * @param sql the statement
   */
  public synchronized void layOut(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw StateFault.of(url, e);
    }
  }

  /**
   * Changes rows.
   *
   * @param sql the statement
   * @param values for its question marks
   * @return how many rows were changed
   */
  public synchronized int update(String sql, @Nullable Object... values) {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw StateFault.of(url, e);
    }
  }

  /**
   * Asks for rows.
   *
   * @param reader makes a value of a row
   * @param sql the statement; one that changes rows and returns them will do
   * @param values for its question marks
   * @return a value for each row
   */
  public synchronized <T> List<T> query(
      RowReader<T> reader, String sql, @Nullable Object... values) {
    List<T> found = new ArrayList<>();
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(reader.read(rows));
      }
    } catch (SQLException e) {
      throw StateFault.of(url, e);
    }
    return found;
  }

  /**
   * Does something of which all is written, or nothing.
   *
   * @param work what to do, in this thread
   * @return its result
   */
  public synchronized <T> T inTransaction(Supplier<T> work) {
    layOut("BEGIN IMMEDIATE");
    boolean isOver = false;
    try {
      T result = work.get();
      layOut("COMMIT");
      isOver = true;
      return result;
    } finally {
      if (!isOver) {
        rollBack();
      }
    }
  }

  /** SQLite may have rolled back by itself, for one when the disk is full. */
  private void rollBack() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      // What led here is being thrown already.
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
      if (lock != null) {
        lock.close();
      }
    } catch (SQLException e) {
      throw StateFault.of(url, e);
    }
  }
}
