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
public final class SqliteFeedbackStore implements FeedbackStore, AutoCloseable {
  private static final String SEPARATOR = "\n";
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int KEY = 8;
  private static final List<String> LAYOUT =
      List.of(
          "CREATE TABLE IF NOT EXISTS telegram_feedback (person INTEGER PRIMARY KEY)",
          """
          CREATE TABLE IF NOT EXISTS telegram_given (
            person INTEGER NOT NULL, id TEXT NOT NULL, time INTEGER NOT NULL, question TEXT NOT NULL,
            status TEXT NOT NULL, claims TEXT NOT NULL, PRIMARY KEY (person, id)) WITHOUT ROWID""");

  private final StateDatabase database;
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
   * @throws org.annalist.state.StateException when the database cannot be opened
   */
  public SqliteFeedbackStore(String url, Clock clock, Duration kept, RandomGenerator random) {
    this(StateDatabase.open(url), clock, kept, random);
  }

  /**
   * Makes the store in a database that is open, and its tables where they are missing.
   *
   * @param database the state file
   * @param clock tells the time
   * @param kept how long an answer may be judged
   * @param random makes keys
   */
  public SqliteFeedbackStore(
      StateDatabase database, Clock clock, Duration kept, RandomGenerator random) {
    this.database = database;
    this.clock = clock;
    this.kept = kept;
    this.random = random;
    LAYOUT.forEach(database::layOut);
    deleteOld();
  }

  @Override
  public void agree(long person) {
    database.update("INSERT OR IGNORE INTO telegram_feedback VALUES (?)", person);
  }

  @Override
  public boolean agrees(long person) {
    String sql = "SELECT 1 FROM telegram_feedback WHERE person = ?";
    return !database.query(row -> row.getInt(1), sql, person).isEmpty();
  }

  @Override
  public String keep(long person, Given given) {
    String key = key();
    deleteOld();
    database.update(
        "INSERT OR REPLACE INTO telegram_given VALUES (?, ?, ?, ?, ?, ?)",
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
        "DELETE FROM telegram_given WHERE person = ? AND id = ? RETURNING question, status, claims";
    deleteOld();
    return database.query(SqliteFeedbackStore::given, sql, person, key).stream().findFirst();
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
