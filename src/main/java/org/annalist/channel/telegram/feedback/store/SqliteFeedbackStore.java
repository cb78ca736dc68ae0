package org.annalist.channel.telegram.feedback.store;

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
import java.util.random.RandomGenerator;
import org.annalist.answer.Status;
import org.annalist.channel.telegram.feedback.FeedbackStore;
import org.annalist.channel.telegram.feedback.Given;

/**
 * Feedback in the state database. Answers that are too old are deleted whenever one is kept or
 * taken, and at the start. Safe for several threads.
 */
public final class SqliteFeedbackStore implements FeedbackStore, AutoCloseable {
  private static final String SEPARATOR = "\n";
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int KEY = 8;
  private static final List<String> LAYOUT =
      List.of(
          "PRAGMA busy_timeout = 5000",
          "PRAGMA journal_mode = WAL",
          "PRAGMA secure_delete = ON",
          "CREATE TABLE IF NOT EXISTS telegram_feedback (person INTEGER PRIMARY KEY)",
          """
          CREATE TABLE IF NOT EXISTS telegram_given (
            person INTEGER NOT NULL, id TEXT NOT NULL, time INTEGER NOT NULL, question TEXT NOT NULL,
            status TEXT NOT NULL, claims TEXT NOT NULL, PRIMARY KEY (person, id)) WITHOUT ROWID""");

  private final Connection connection;
  private final Clock clock;
  private final Duration kept;
  private final RandomGenerator random;

  /**
   * Opens the store, and lays out its tables where they are missing.
   *
   * @param url the state database, {@code jdbc:sqlite:…}
   * @param clock tells the time
   * @param kept how long an answer may be judged
   * @param random makes keys
   * @throws IllegalStateException when the database cannot be opened
   */
  public SqliteFeedbackStore(String url, Clock clock, Duration kept, RandomGenerator random) {
    this.clock = clock;
    this.kept = kept;
    this.random = random;
    try {
      connection = DriverManager.getConnection(url);
      try (Statement statement = connection.createStatement()) {
        for (String sql : LAYOUT) {
          statement.execute(sql);
        }
      }
      deleteOld();
    } catch (SQLException e) {
      throw new IllegalStateException("the state database " + url + " cannot be opened", e);
    }
  }

  @Override
  public synchronized void agree(long person) {
    tried(() -> update("INSERT OR IGNORE INTO telegram_feedback VALUES (?)", person));
  }

  @Override
  public synchronized boolean agrees(long person) {
    return tried(
        () -> {
          String sql = "SELECT 1 FROM telegram_feedback WHERE person = ?";
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, person);
            try (ResultSet rows = select.executeQuery()) {
              return rows.next();
            }
          }
        });
  }

  @Override
  public synchronized String keep(long person, Given given) {
    String key = key();
    String sql = "INSERT OR REPLACE INTO telegram_given VALUES (?, ?, ?, ?, ?, ?)";
    return tried(
        () -> {
          deleteOld();
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, person);
            insert.setString(2, key);
            insert.setLong(3, clock.millis());
            insert.setString(4, given.question());
            insert.setString(5, given.status().name());
            insert.setString(6, String.join(SEPARATOR, given.claims()));
            insert.executeUpdate();
          }
          return key;
        });
  }

  @Override
  public synchronized Optional<Given> take(long person, String key) {
    String sql =
        "DELETE FROM telegram_given WHERE person = ? AND id = ? RETURNING question, status, claims";
    return tried(
        () -> {
          deleteOld();
          try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, person);
            delete.setString(2, key);
            try (ResultSet row = delete.executeQuery()) {
              return row.next() ? Optional.of(given(row)) : Optional.empty();
            }
          }
        });
  }

  @Override
  public synchronized boolean isOfAnother(long person, String key) {
    String sql = "SELECT 1 FROM telegram_given WHERE id = ? AND person <> ? AND time >= ?";
    return tried(
        () -> {
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, key);
            select.setLong(2, person);
            select.setLong(3, clock.millis() - kept.toMillis());
            try (ResultSet rows = select.executeQuery()) {
              return rows.next();
            }
          }
        });
  }

  @Override
  public synchronized void forget(long person) {
    tried(
        () ->
            update("DELETE FROM telegram_given WHERE person = ?", person)
                + update("DELETE FROM telegram_feedback WHERE person = ?", person));
  }

  private static Given given(ResultSet row) throws SQLException {
    String claims = row.getString("claims");
    return new Given(
        row.getString("question"),
        Status.valueOf(row.getString("status")),
        claims.isEmpty() ? List.of() : List.of(claims.split(SEPARATOR)));
  }

  private String key() {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < KEY; i++) {
      key.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return key.toString();
  }

  /** Deletes the answers that are too old to be judged. */
  public synchronized void tidy() {
    tried(
        () -> {
          deleteOld();
          return true;
        });
  }

  private void deleteOld() throws SQLException {
    update("DELETE FROM telegram_given WHERE time < ?", clock.millis() - kept.toMillis());
  }

  private int update(String sql, long value) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, value);
      return statement.executeUpdate();
    }
  }

  private interface Access<T> {
    T run() throws SQLException;
  }

  private static <T> T tried(Access<T> access) {
    try {
      return access.run();
    } catch (SQLException e) {
      throw new IllegalStateException("the state database cannot be read or written", e);
    }
  }

  @Override
  public synchronized void close() {
    tried(
        () -> {
          connection.close();
          return true;
        });
  }
}
