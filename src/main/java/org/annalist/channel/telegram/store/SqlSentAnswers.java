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
 * Which messages are the answer to which, in the state database. What is too old, or of a time to
 * come, is deleted whenever an answer is remembered; it is written with the note that the message
 * was sent. May be shared by threads.
 */
public final class SqlSentAnswers implements SentAnswers, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SqlSentAnswers.class);
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** Two statements, since SQLite looks through all rows for the one that has both in it. */
  static final String DELETE_OLDER = "DELETE FROM telegram_sent WHERE time < ?";

  static final String DELETE_LATER = "DELETE FROM telegram_sent WHERE time > ?";

  private static final String INSERT =
      """
      INSERT INTO telegram_sent
        (chat, message, question, person, kind, digest, before, said, time)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (chat, message) DO UPDATE SET question = excluded.question,
        person = excluded.person, kind = excluded.kind, digest = excluded.digest,
        before = excluded.before, said = excluded.said, time = excluded.time""";

  private final StateDatabase database;
  private final Clock clock;
  private final Duration kept;

  /**
   * Opens the store.
   *
   * @param url the state store, {@code jdbc:sqlite:…}
   * @param clock tells the time
   * @param kept how long an answer is remembered
   * @throws StateException when the store cannot be opened
   */
  public SqlSentAnswers(String url, Clock clock, Duration kept) {
    this(StateDatabase.open(url), clock, kept);
  }

  /**
   * Makes the store in a database that is open.
   *
   * @param database the state
   * @param clock tells the time
   * @param kept how long an answer is remembered
   */
  public SqlSentAnswers(StateDatabase database, Clock clock, Duration kept) {
    this.database = database;
    this.clock = clock;
    this.kept = kept;
  }

  @Override
  public Duration kept() {
    return kept;
  }

  @Override
  public void remember(Asked asked, Sent sent) {
    long now = clock.millis();
    change(() -> write(asked, sent, now));
  }

  private void write(Asked asked, Sent sent, long now) {
    if (!database.isShared()) {
      database.update(DELETE_OLDER, now - kept.toMillis());
      database.update(DELETE_LATER, now + kept.toMillis());
    }
    database.update(
        INSERT,
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
    database.update(DELETE_LATER, clock.millis() + kept.toMillis());
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
    return database.query(SqlSentAnswers::sent, sql, oldest(), chat, message);
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
