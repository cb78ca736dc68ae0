package org.annalist.conversation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.annalist.conversation.ConversationStore;
import org.annalist.conversation.Turn;
import org.annalist.question.Intent;
import org.annalist.state.store.StateDatabase;

/**
 * Conversations in the state database, so that they outlive a restart. Turns that are too old are
 * deleted whenever one is remembered; so are those of a time to come, which a clock that was set
 * back leaves behind. Safe for several threads.
 *
 * <p>What is remembered while an update is handled is written when it is marked as handled, so that
 * a question that has to be answered again after a crash means the same as the first time.
 */
public final class SqlConversationStore implements ConversationStore, AutoCloseable {
  private static final String SEPARATOR = "\n";

  private static final String INSERT =
      """
      INSERT INTO conversation
        (id, time, intent, entities, date, terms, subjects, claims, shown)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET time = excluded.time, intent = excluded.intent,
        entities = excluded.entities, date = excluded.date, terms = excluded.terms,
        subjects = excluded.subjects, claims = excluded.claims, shown = excluded.shown""";

  private final StateDatabase database;
  private final Clock clock;
  private final Duration kept;

  /** A turn that is not written yet. */
  private record Unwritten(String conversation, Turn turn) {}

  /**
   * Opens the store.
   *
   * @param url the state database, {@code jdbc:sqlite:…}
   * @param clock tells the time
   * @param kept how long a turn is remembered
   * @throws org.annalist.state.StateException when the database cannot be opened
   */
  public SqlConversationStore(String url, Clock clock, Duration kept) {
    this(StateDatabase.open(url), clock, kept);
  }

  /**
   * Makes the store in a database that is open.
   *
   * @param database the state
   * @param clock tells the time
   * @param kept how long a turn is remembered
   */
  public SqlConversationStore(StateDatabase database, Clock clock, Duration kept) {
    this.database = database;
    this.clock = clock;
    this.kept = kept;
  }

  @Override
  public Optional<Turn> last(String conversation) {
    String sql = "SELECT * FROM conversation WHERE id = ? AND abs(? - time) <= ?";
    return database
        .staging()
        .last(Unwritten.class, it -> it.conversation().equals(conversation))
        .map(Unwritten::turn)
        .or(
            () ->
                database
                    .query(
                        SqlConversationStore::turn,
                        sql,
                        conversation,
                        clock.millis(),
                        kept.toMillis())
                    .stream()
                    .findFirst());
  }

  @Override
  public void remember(String conversation, Turn turn) {
    long now = clock.millis();
    database
        .staging()
        .change(new Unwritten(conversation, turn), () -> write(conversation, turn, now));
  }

  private void write(String conversation, Turn turn, long now) {
    if (!database.isShared()) {
      deleteOld(now);
    }
    database.update(
        INSERT,
        conversation,
        now,
        turn.asked().intent().id(),
        String.join(SEPARATOR, turn.asked().entities()),
        turn.asked().date(),
        String.join(SEPARATOR, turn.asked().terms()),
        String.join(SEPARATOR, turn.said().subjects()),
        String.join(SEPARATOR, turn.said().claims()),
        turn.said().shown());
  }

  /** Deletes the conversations that are too old to go on. */
  public void tidy() {
    deleteOld(clock.millis());
  }

  private void deleteOld(long now) {
    database.update("DELETE FROM conversation WHERE abs(? - time) > ?", now, kept.toMillis());
  }

  /** At once: to do it again after a crash does no harm. */
  @Override
  public void forget(String conversation) {
    database.staging().drop(Unwritten.class, it -> it.conversation().equals(conversation));
    database.update("DELETE FROM conversation WHERE id = ?", conversation);
  }

  @Override
  public void forgetAll(String part) {
    database.staging().drop(Unwritten.class, it -> it.conversation().contains(part));
    database.update("DELETE FROM conversation WHERE replace(id, ?, '') <> id", part);
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

  @Override
  public void close() {
    database.close();
  }
}
