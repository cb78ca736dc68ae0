package org.annalist.channel.telegram.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.annalist.channel.telegram.SentAnswers;
import org.annalist.conversation.Turn;
import org.annalist.state.StateException;
import org.annalist.state.store.StateDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which messages are the answer to which, in the state file. What is too old, or of a time to come,
 * is deleted whenever an answer is remembered; it is written with the note that the message was
 * sent. May be shared by threads.
 */
public final class SqliteSentAnswers implements SentAnswers, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteSentAnswers.class);
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** Two statements, since SQLite looks through all rows for the one that has both in it. */
  static final String DELETE_OLDER = "DELETE FROM telegram_sent WHERE time < ?";

  static final String DELETE_LATER = "DELETE FROM telegram_sent WHERE time > ?";

  private final StateDatabase database;
  private final Clock clock;
  private final Duration kept;

  /**
   * Opens the store, and lays out its table where that is missing.
   *
   * @param url the state store, {@code jdbc:sqlite:…}
   * @param clock tells the time
   * @param kept how long an answer is remembered
   * @throws StateException when the store cannot be opened
   */
  public SqliteSentAnswers(String url, Clock clock, Duration kept) {
    this(StateDatabase.open(url), clock, kept);
  }

  /**
   * Makes the store in a database that is open, and its table where that is missing.
   *
   * @param database the state file
   * @param clock tells the time
   * @param kept how long an answer is remembered
   */
  public SqliteSentAnswers(StateDatabase database, Clock clock, Duration kept) {
    this.database = database;
    this.clock = clock;
    this.kept = kept;
    layOut();
  }

  /** The table that earlier versions had held the same for half an hour. */
  private void layOut() {
    database.layOut("DROP TABLE IF EXISTS telegram_answer");
    database.layOut(
        """
        CREATE TABLE IF NOT EXISTS telegram_sent (
          chat INTEGER NOT NULL, message INTEGER NOT NULL, question INTEGER NOT NULL,
          person INTEGER NOT NULL, kind TEXT NOT NULL, digest INTEGER NOT NULL,
          before TEXT, said TEXT, time INTEGER NOT NULL, PRIMARY KEY (chat, message))
        WITHOUT ROWID""");
    for (String column : List.of("chat, question", "person", "time")) {
      database.layOut(
          "CREATE INDEX IF NOT EXISTS telegram_sent_"
              + column.replace("chat, ", "")
              + " ON telegram_sent ("
              + column
              + ")");
    }
  }

  @Override
  public void remember(Asked asked, Sent sent) {
    long now = clock.millis();
    change(() -> write(asked, sent, now));
  }

  private void write(Asked asked, Sent sent, long now) {
    long oldest = now - kept.toMillis();
    database.update(DELETE_OLDER, oldest);
    database.update(DELETE_LATER, now + kept.toMillis());
    database.update(
        "INSERT OR REPLACE INTO telegram_sent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        asked.chat(),
        sent.message(),
        asked.question(),
        asked.person(),
        sent.kind().name(),
        sent.digest(),
        json(sent.before()),
        json(sent.said()),
        now);
  }

  /** Deletes the answers that are too old to be changed with their questions. */
  public void tidy() {
    database.update(DELETE_OLDER, oldest());
  }

  @Override
  public List<Sent> answersTo(long chat, int question) {
    return question == 0
        ? List.of()
        : found("chat = ? AND question = ? ORDER BY message", chat, question);
  }

  @Override
  public Optional<Turn> said(long chat, int message) {
    return found("chat = ? AND ? IN (message, question) ORDER BY message", chat, message).stream()
        .flatMap(sent -> Optional.ofNullable(sent.said()).stream())
        .findFirst();
  }

  private List<Sent> found(String which, long chat, int message) {
    String sql =
        "SELECT message, kind, digest, before, said FROM telegram_sent WHERE time >= ? AND "
            + which;
    return database.query(SqliteSentAnswers::sent, sql, oldest(), chat, message);
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
  public void saidSince(long chat, int message, Turn said) {
    String sql = "UPDATE telegram_sent SET said = ? WHERE chat = ? AND message = ?";
    change(() -> database.update(sql, json(said), chat, message));
  }

  @Override
  public void forget(long chat, int message) {
    database.update("DELETE FROM telegram_sent WHERE chat = ? AND message = ?", chat, message);
  }

  @Override
  public void forget(long person) {
    database.update("DELETE FROM telegram_sent WHERE person = ?", person);
  }

  /** An edited question then has no answer to change, which is no reason to send it again. */
  private void change(Runnable write) {
    try {
      database.staging().change(this, write);
    } catch (StateException e) {
      LOG.warn("The answers that were sent cannot be written: {}", e.getMessage());
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

  @Override
  public void close() {
    database.close();
  }
}
