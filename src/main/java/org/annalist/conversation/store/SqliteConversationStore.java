package org.annalist.conversation.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.annalist.conversation.ConversationStore;
import org.annalist.conversation.Turn;
import org.annalist.question.Intent;

/**
 * Conversations in the state database, so that they outlive a restart. Turns that are too old are
 * deleted whenever one is remembered. Safe for several threads.
 */
public final class SqliteConversationStore implements ConversationStore, AutoCloseable {
  private static final String SEPARATOR = "\n";

  private final Connection connection;
  private final Clock clock;
  private final Duration kept;

  /**
   * Opens the store, and lays out its table where that is missing.
   *
   * @param url the state database, {@code jdbc:sqlite:…}
   * @param clock tells the time
   * @param kept how long a turn is remembered
   * @throws IllegalStateException when the database cannot be opened
   */
  public SqliteConversationStore(String url, Clock clock, Duration kept) {
    this.clock = clock;
    this.kept = kept;
    try {
      this.connection = DriverManager.getConnection(url);
      layOut();
    } catch (SQLException e) {
      throw new IllegalStateException("the state database " + url + " cannot be opened", e);
    }
  }

  private void layOut() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA busy_timeout = 5000");
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS conversation (
            id TEXT PRIMARY KEY, time INTEGER NOT NULL, intent TEXT NOT NULL, entities TEXT NOT NULL,
            date TEXT, terms TEXT NOT NULL, subjects TEXT NOT NULL, claims TEXT NOT NULL,
            shown INTEGER NOT NULL) WITHOUT ROWID
          """);
    }
  }

  @Override
  public synchronized Optional<Turn> last(String conversation) {
    String sql = "SELECT * FROM conversation WHERE id = ? AND time >= ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, conversation);
      statement.setLong(2, oldestKept());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(turn(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public synchronized void remember(String conversation, Turn turn) {
    String sql = "INSERT OR REPLACE INTO conversation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      deleteOld();
      statement.setString(1, conversation);
      statement.setLong(2, clock.millis());
      statement.setString(3, turn.asked().intent().id());
      statement.setString(4, String.join(SEPARATOR, turn.asked().entities()));
      statement.setString(5, turn.asked().date());
      statement.setString(6, String.join(SEPARATOR, turn.asked().terms()));
      statement.setString(7, String.join(SEPARATOR, turn.said().subjects()));
      statement.setString(8, String.join(SEPARATOR, turn.said().claims()));
      statement.setInt(9, turn.said().shown());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public synchronized void forget(String conversation) {
    delete("DELETE FROM conversation WHERE id = ?", conversation);
  }

  @Override
  public synchronized void forgetAll(String part) {
    delete("DELETE FROM conversation WHERE instr(id, ?) > 0", part);
  }

  private void delete(String sql, String value) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Deletes the conversations that are too old to go on. */
  public synchronized void tidy() {
    try {
      deleteOld();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void deleteOld() throws SQLException {
    String sql = "DELETE FROM conversation WHERE time < ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, oldestKept());
      statement.executeUpdate();
    }
  }

  private long oldestKept() {
    return clock.millis() - kept.toMillis();
  }

  private static Turn turn(ResultSet row) throws SQLException {
    return new Turn(
        new Turn.Asked(
            Intent.ofId(row.getString("intent")).orElseThrow(),
            list(row.getString("entities")),
            row.getString("date"),
            list(row.getString("terms"))),
        new Turn.Said(
            list(row.getString("subjects")), list(row.getString("claims")), row.getInt("shown")));
  }

  private static List<String> list(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(SEPARATOR));
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("the state database cannot be read or written", e);
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
