package org.annalist.channel.telegram.feedback.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.annalist.answer.Status;
import org.annalist.channel.telegram.feedback.FeedbackStore;
import org.annalist.channel.telegram.feedback.Given;
import org.annalist.state.store.StateDatabase;

/**
 * Feedback in the state database. Answers that are too old are deleted whenever one is kept or
 * taken, and at the start. Safe for several threads.
 */
public final class SqlFeedbackStore implements FeedbackStore, AutoCloseable {
  private static final String SEPARATOR = "\n";
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int KEY = 8;

  private final StateDatabase database;
  private final Clock clock;
  private final Duration kept;
  private final RandomGenerator random;

  /**
   * Opens the store.
   *
   * @param url the state database, {@code jdbc:sqlite:…}
   * @param clock tells the time
   * @param kept how long an answer may be judged
   * @param random makes keys
   * @throws org.annalist.state.StateException when the database cannot be opened
   */
  public SqlFeedbackStore(String url, Clock clock, Duration kept, RandomGenerator random) {
    this(StateDatabase.open(url), clock, kept, random);
  }

  /**
   * Makes the store in a database that is open.
   *
   * @param database the state
   * @param clock tells the time
   * @param kept how long an answer may be judged
   * @param random makes keys
   */
  public SqlFeedbackStore(
      StateDatabase database, Clock clock, Duration kept, RandomGenerator random) {
    this.database = database;
    this.clock = clock;
    this.kept = kept;
    this.random = random;
    deleteOld();
  }

  @Override
  public void agree(long person) {
    database.update(
        "INSERT INTO telegram_feedback (person) VALUES (?) ON CONFLICT DO NOTHING", person);
  }

  @Override
  public boolean agrees(long person) {
    String sql = "SELECT 1 FROM telegram_feedback WHERE person = ?";
    return !database.query(row -> row.getInt(1), sql, person).isEmpty();
  }

  @Override
  public String keep(long person, Given given) {
    String key = key();
    deleteOldUnlessSwept();
    database.update(
        """
        INSERT INTO telegram_given (person, id, time, question, status, claims)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (person, id) DO UPDATE SET time = excluded.time, question = excluded.question,
          status = excluded.status, claims = excluded.claims""",
        person,
        key,
        clock.millis(),
        given.question(),
        given.status().name(),
        String.join(SEPARATOR, given.claims()));
    return key;
  }

  @Override
  public Optional<Given> take(long person, String key) {
    String sql =
        "DELETE FROM telegram_given WHERE person = ? AND id = ? AND abs(? - time) <= ?"
            + " RETURNING question, status, claims";
    deleteOldUnlessSwept();
    return database
        .query(SqlFeedbackStore::given, sql, person, key, clock.millis(), kept.toMillis())
        .stream()
        .findFirst();
  }

  @Override
  public boolean isOfAnother(long person, String key) {
    String sql = "SELECT 1 FROM telegram_given WHERE id = ? AND person <> ? AND abs(? - time) <= ?";
    return !database
        .query(row -> row.getInt(1), sql, key, person, clock.millis(), kept.toMillis())
        .isEmpty();
  }

  @Override
  public void forget(long person) {
    database.update("DELETE FROM telegram_given WHERE person = ?", person);
    database.update("DELETE FROM telegram_feedback WHERE person = ?", person);
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
  public void tidy() {
    deleteOld();
  }

  private void deleteOldUnlessSwept() {
    if (!database.isShared()) {
      deleteOld();
    }
  }

  /** So is what is of a time to come, which a clock that was set back leaves behind. */
  private void deleteOld() {
    database.update(
        "DELETE FROM telegram_given WHERE abs(? - time) > ?", clock.millis(), kept.toMillis());
  }

  @Override
  public void close() {
    database.close();
  }
}
