package org.annalist.state.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.state.Duty;
import org.annalist.state.Staging;
import org.annalist.state.StateException;
import org.jspecify.annotations.Nullable;

/**
 * The state, for all tables in it: a SQLite file, or a database on a PostgreSQL server. May be
 * shared by threads. Every statement is a transaction of its own unless {@link #inTransaction} says
 * otherwise, and outlasts a power cut. Every failure is a {@link StateException}.
 */
public final class StateDatabase implements AutoCloseable {
  private final Staging staging = new Staging();
  private final Connections connections;
  private final boolean isShared;
  private @Nullable StateLock lock;
  private @Nullable Company company;

  private StateDatabase(Connections connections, boolean isShared) {
    this.connections = connections;
    this.isShared = isShared;
  }

  /**
   * Opens the state for a bot: a file for the one that may run with it, a database on a server for
   * one of several.
   *
   * @param address where the state is kept; the folder of a file is there
   * @return the database, to be closed after the bot
   * @throws StateException when it cannot be opened, or another bot is running with the file
   */
  public static StateDatabase openForBot(StateAddress address) {
    if (address.isServer()) {
      return openAsOneOfSeveral(address, Company.LEASE);
    }
    StateLock lock = StateLock.take(address.url());
    try {
      StateDatabase database = open(address);
      database.lock = lock;
      return database;
    } catch (StateException e) {
      lock.close();
      throw e;
    }
  }

  static StateDatabase openAsOneOfSeveral(StateAddress address, Duration lease) {
    StateDatabase database = open(address);
    try {
      database.company = Company.join(database, address, lease);
      return database;
    } catch (StateException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Opens the state, and makes it where there is none.
   *
   * @param url the state store, such as {@code jdbc:sqlite:var/state.db}
   * @return the database, to be closed after the bot
   * @throws StateException when it cannot be opened, or is damaged
   */
  public static StateDatabase open(String url) {
    return open(StateAddress.of(url));
  }

  /**
   * Opens the state, brings it up to date, and makes it where there is none.
   *
   * @param address where the state is kept
   * @return the database, to be closed
   * @throws StateException when it cannot be opened, or is damaged
   */
  public static StateDatabase open(StateAddress address) {
    Connections connections =
        address.isServer() ? ServerConnections.open(address) : FileConnection.open(address.file());
    return new StateDatabase(connections, address.isServer());
  }

  /**
   * Tells whether other programs may use the state at the same time. What is over is then deleted
   * by the sweeps alone, not by each who writes: they would wait for one another.
   */
  public boolean isShared() {
    return isShared;
  }

  /**
   * Tells whether the bot that ran before with this file did not close it: it was killed, it
   * crashed, or the power went.
   *
   * @return false also where this is not known, as of a database on a server
   */
  public boolean isAfterBreak() {
    return lock != null && lock.isAfterBreak();
  }

  /** Returns the programs that share the state, where this is one of several bots. */
  public Optional<Company> company() {
    return Optional.ofNullable(company);
  }

  /**
   * Returns a duty that one of all bots has at a time.
   *
   * @param name its name
   * @return the duty, always this program's where no other can share the state
   */
  public Duty duty(String name) {
    return company == null ? Duty.ALWAYS : company.duty(name);
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
   * Runs a statement without values, such as one that sets something.
   *
   * @param sql the statement
   */
  public void layOut(String sql) {
    boolean unused =
        connections.with(
            connection -> {
              try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
              }
            });
  }

  /**
   * Changes rows.
   *
   * @param sql the statement
   * @param values for its question marks
   * @return how many rows were changed
   */
  public int update(String sql, @Nullable Object... values) {
    return connections.with(
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
          }
        });
  }

  /**
   * Asks for rows.
   *
   * @param reader makes a value of a row
   * @param sql the statement; one that changes rows and returns them will do
   * @param values for its question marks
   * @return a value for each row
   */
  public <T> List<T> query(RowReader<T> reader, String sql, @Nullable Object... values) {
    return connections.with(
        connection -> {
          List<T> found = new ArrayList<>();
          try (PreparedStatement statement = prepared(connection, sql, values);
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(reader.read(rows));
            }
          }
          return found;
        });
  }

  /**
   * Does something of which all is written, or nothing.
   *
   * @param work what to do, in this thread; done again where it lost against another transaction
   * @return its result
   */
  public <T> T inTransaction(Supplier<T> work) {
    return connections.inTransaction(work);
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    if (company != null) {
      company.close();
    }
    connections.close();
    if (lock != null) {
      lock.close();
    }
  }
}
