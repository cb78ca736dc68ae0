package org.annalist.channel.telegram.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.channel.telegram.BotException;
import org.annalist.channel.telegram.SentAnswers;
import org.annalist.conversation.Turn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which messages are the answer to which, in a SQLite file that it may share with other tables.
 * What is too old is deleted whenever an answer is remembered. May be shared by threads.
 */
public final class SqliteSentAnswers implements SentAnswers, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteSentAnswers.class);
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

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

  /**
   * Nothing here is worth waiting for the disk. The table that earlier versions had held the same
   * for half an hour.
   */
  private void layOut() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 5000");
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = NORMAL");
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute("DROP TABLE IF EXISTS telegram_answer");
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS telegram_sent (
            chat INTEGER NOT NULL, message INTEGER NOT NULL, question INTEGER NOT NULL,
            person INTEGER NOT NULL, kind TEXT NOT NULL, digest INTEGER NOT NULL,
            before TEXT, said TEXT, time INTEGER NOT NULL, PRIMARY KEY (chat, message))
          WITHOUT ROWID""");
      for (String column : List.of("chat, question", "person", "time")) {
        statement.execute(
            "CREATE INDEX IF NOT EXISTS telegram_sent_"
                + column.replace("chat, ", "")
                + " ON telegram_sent ("
                + column
                + ")");
      }
    }
  }

  @Override
  public synchronized void remember(Asked asked, Sent sent) {
    update("DELETE FROM telegram_sent WHERE time < ?", oldest());
    update(
        "INSERT OR REPLACE INTO telegram_sent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        asked.chat(),
        sent.message(),
        asked.question(),
        asked.person(),
        sent.kind().name(),
        sent.digest(),
        json(sent.before()),
        json(sent.said()),
        clock.millis());
  }

  /** Deletes the answers that are too old to be changed with their questions. */
  public synchronized void tidy() {
    update("DELETE FROM telegram_sent WHERE time < ?", oldest());
  }

  @Override
  public synchronized List<Sent> answersTo(long chat, int question) {
    return question == 0
        ? List.of()
        : found("chat = ? AND question = ? ORDER BY message", chat, question);
  }

  @Override
  public synchronized Optional<Turn> said(long chat, int message) {
    return found("chat = ? AND ? IN (message, question) ORDER BY message", chat, message).stream()
        .flatMap(sent -> Optional.ofNullable(sent.said()).stream())
        .findFirst();
  }

  private List<Sent> found(String which, long chat, int message) {
    String sql =
        "SELECT message, kind, digest, before, said FROM telegram_sent WHERE time >= ? AND "
            + which;
    List<Sent> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, oldest());
      statement.setLong(2, chat);
      statement.setInt(3, message);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(sent(row));
        }
      }
    } catch (SQLException e) {
      failed(e);
    }
    return found;
  }

  private static Sent sent(ResultSet row) throws SQLException {
    return new Sent(
        row.getInt("message"),
        Kind.valueOf(row.getString("kind")),
        row.getLong("digest"),
        turn(row.getString("before")),
        turn(row.getString("said")));
  }

  @Override
  public synchronized void saidSince(long chat, int message, Turn said) {
    update(
        "UPDATE telegram_sent SET said = ? WHERE chat = ? AND message = ?",
        json(said),
        chat,
        message);
  }

  @Override
  public synchronized void forget(long chat, int message) {
    update("DELETE FROM telegram_sent WHERE chat = ? AND message = ?", chat, message);
  }

  @Override
  public synchronized void forget(long person) {
    update("DELETE FROM telegram_sent WHERE person = ?", person);
  }

  private void update(String sql, @Nullable Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      failed(e);
    }
  }

  private static @Nullable String json(@Nullable Turn turn) {
    try {
      return turn == null ? null : JSON.writeValueAsString(turn);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a turn has nothing that cannot be written", e);
    }
  }

  /** What another version has written may be read no more, and is of no use for long. */
  private static @Nullable Turn turn(@Nullable String json) {
    try {
      return json == null ? null : JSON.readValue(json, Turn.class);
    } catch (JsonProcessingException e) {
      return null;
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
