package org.annalist.channel.telegram.store;

import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import org.annalist.channel.telegram.SentAnswers;
import org.annalist.state.StateException;
import org.annalist.state.store.StateDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which message is the answer to which, in the state file. What is too old, or of a time to come,
 * is deleted whenever an answer is remembered; it is written with the mark that the question is
 * answered. May be shared by threads.
 */
public final class SqliteSentAnswers implements SentAnswers, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteSentAnswers.class);

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
    database.layOut(
        """
        CREATE TABLE IF NOT EXISTS telegram_answer (
          chat INTEGER NOT NULL, question INTEGER NOT NULL, answer INTEGER NOT NULL,
          time INTEGER NOT NULL, PRIMARY KEY (chat, question)) WITHOUT ROWID""");
  }

  @Override
  public void remember(long chat, int question, int answer) {
    long now = clock.millis();
    tried(() -> database.staging().change(this, () -> write(chat, question, answer, now)));
  }

  private void write(long chat, int question, int answer, long now) {
    database.update("DELETE FROM telegram_answer WHERE abs(? - time) > ?", now, kept.toMillis());
    database.update(
        "INSERT OR REPLACE INTO telegram_answer VALUES (?, ?, ?, ?)", chat, question, answer, now);
  }

  @Override
  public OptionalInt answerTo(long chat, int question) {
    String sql =
        "SELECT answer FROM telegram_answer WHERE chat = ? AND question = ? AND abs(? - time) <= ?";
    return database
        .query(row -> row.getInt(1), sql, chat, question, clock.millis(), kept.toMillis())
        .stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  @Override
  public void forget(long chat) {
    database.update("DELETE FROM telegram_answer WHERE chat = ?", chat);
  }

  /** An edited question then has no answer to change, which is no reason to send it again. */
  private static void tried(Runnable write) {
    try {
      write.run();
    } catch (StateException e) {
      LOG.warn("The answers that were sent cannot be written: {}", e.getMessage());
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
