package org.annalist.channel.telegram.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import org.annalist.channel.telegram.BotException;
import org.annalist.channel.telegram.SentAnswers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which message is the answer to which, in a SQLite file that it may share with other tables. What
 * is too old is deleted whenever an answer is remembered. May be shared by threads.
 */
public final class SqliteSentAnswers implements SentAnswers, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteSentAnswers.class);

  private final Connection connection;
  private final Clock clock;
  private final Duration kept;

  /**
   * Opens the store, and lays out its table where that is missing.
   *
   * @param url the state store, {@code jdbc:sqlite:…}
   * @param clock tells the time
   * @param kept how long an answer is remembered
   * @throws BotException when the store cannot be opened
   */
  public SqliteSentAnswers(String url, Clock clock, Duration kept) {
    this.clock = clock;
    this.kept = kept;
    try {
      this.connection = DriverManager.getConnection(url);
      layOut();
    } catch (SQLException e) {
      throw new BotException("state.url " + url + ": cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Nothing here is worth waiting for the disk. */
  private void layOut() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 5000");
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = NORMAL");
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS telegram_answer (
            chat INTEGER NOT NULL, question INTEGER NOT NULL, answer INTEGER NOT NULL,
            time INTEGER NOT NULL, PRIMARY KEY (chat, question)) WITHOUT ROWID""");
    }
  }

  @Override
  public synchronized void remember(long chat, int question, int answer) {
    try {
      update("DELETE FROM telegram_answer WHERE time < ?", oldest());
      update(
          "INSERT OR REPLACE INTO telegram_answer VALUES (?, ?, ?, ?)",
          chat,
          question,
          answer,
          clock.millis());
    } catch (SQLException e) {
      failed(e);
    }
  }

  /** Deletes the answers that are too old to be changed with their questions. */
  public synchronized void tidy() {
    try {
      update("DELETE FROM telegram_answer WHERE time < ?", oldest());
    } catch (SQLException e) {
      failed(e);
    }
  }

  @Override
  public synchronized OptionalInt answerTo(long chat, int question) {
    String sql = "SELECT answer FROM telegram_answer WHERE chat = ? AND question = ? AND time >= ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, chat);
      statement.setLong(2, question);
      statement.setLong(3, oldest());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
      }
    } catch (SQLException e) {
      failed(e);
      return OptionalInt.empty();
    }
  }

  @Override
  public synchronized void forget(long chat) {
    try {
      update("DELETE FROM telegram_answer WHERE chat = ?", chat);
    } catch (SQLException e) {
      failed(e);
    }
  }

  private void update(String sql, long... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setLong(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private long oldest() {
    return clock.millis() - kept.toMillis();
  }

  /** An edited question then has no answer to change, which is no reason to stop. */
  private static void failed(SQLException e) {
    LOG.warn("The answers that were sent cannot be read or written: {}", e.getMessage());
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      failed(e);
    }
  }
}
