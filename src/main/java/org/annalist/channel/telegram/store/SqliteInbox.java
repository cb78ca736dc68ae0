package org.annalist.channel.telegram.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.state.Changes;
import org.annalist.state.StateException;
import org.annalist.state.store.StateDatabase;

/**
 * An inbox in the state file. May be shared by threads, which take turns.
 *
 * <p>An update that is handled keeps its row, without its text, for two days: Telegram delivers
 * nothing that is older than one.
 */
public final class SqliteInbox implements Inbox {
  private static final Duration REMEMBERED = Duration.ofDays(2);

  /** The oldest, so that to look for what is too old takes no time however much there is. */
  private static final int MOST_TIDIED = 5000;

  private static final List<String> LAYOUT =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS telegram_inbox (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            bot INTEGER NOT NULL,
            update_id INTEGER NOT NULL,
            lane TEXT NOT NULL,
            received INTEGER NOT NULL,
            body TEXT,
            UNIQUE (bot, update_id))""",
          """
          CREATE INDEX IF NOT EXISTS telegram_inbox_unhandled
            ON telegram_inbox (bot, number) WHERE body IS NOT NULL""",
          """
          CREATE INDEX IF NOT EXISTS telegram_inbox_lane
            ON telegram_inbox (bot, lane, number) WHERE body IS NOT NULL""",
          """
          CREATE TABLE IF NOT EXISTS telegram_begun (
            number INTEGER PRIMARY KEY, calls INTEGER NOT NULL)""",
          """
          CREATE TABLE IF NOT EXISTS telegram_owner (
            row INTEGER PRIMARY KEY CHECK (row = 1), bot INTEGER NOT NULL)""");

  private final StateDatabase database;
  private final Clock clock;

  /**
   * Makes the inbox, and its tables where they are missing.
   *
   * @param database the state file
   * @param clock tells when updates arrive
   */
  public SqliteInbox(StateDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
    LAYOUT.forEach(database::layOut);
  }

  /**
   * Opens the inbox, and makes it where there is none.
   *
   * @param url the state store, such as {@code jdbc:sqlite:state/annalist-state.db}
   * @param clock tells when updates arrive
   * @return the inbox, to be closed after the bot
   * @throws BotException when the file cannot be opened or is not a SQLite file
   */
  public static SqliteInbox open(String url, Clock clock) {
    try {
      return new SqliteInbox(StateDatabase.open(url), clock);
    } catch (StateException e) {
      throw new BotException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void claim(long bot) {
    long owner =
        tried(
            "read the state",
            () -> {
              database.update("INSERT OR IGNORE INTO telegram_owner VALUES (1, ?)", bot);
              return database.query(row -> row.getLong(1), "SELECT bot FROM telegram_owner").get(0);
            });
    if (owner != bot) {
      throw new BotException(
          "state.url: the file holds what the bot with the number "
              + owner
              + " keeps, and the token is of the bot "
              + bot
              + ". Set state.url to a file of its own for each bot, or move this one away.");
    }
  }

  @Override
  public List<Entry> add(long bot, List<ReceivedUpdate> updates) {
    return tried(
        "write to the inbox",
        () ->
            database.inTransaction(
                () -> updates.stream().flatMap(update -> inserted(bot, update).stream()).toList()));
  }

  private List<Entry> inserted(long bot, ReceivedUpdate update) {
    return database.query(
        row -> new Entry(row.getLong(1), update.lane()),
        """
        INSERT INTO telegram_inbox (bot, update_id, lane, received, body) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING RETURNING number""",
        bot,
        update.id(),
        update.lane(),
        clock.millis(),
        update.json());
  }

  @Override
  public List<Entry> unhandled(long bot) {
    String sql =
        """
        SELECT number, lane FROM telegram_inbox
        WHERE bot = ? AND body IS NOT NULL ORDER BY number""";
    return tried(
        "read the inbox",
        () -> database.query(row -> new Entry(row.getLong(1), row.getString(2)), sql, bot));
  }

  @Override
  public List<Long> unhandled(long bot, String lane, long after, int limit) {
    String sql =
        """
        SELECT number FROM telegram_inbox
        WHERE bot = ? AND lane = ? AND number > ? AND body IS NOT NULL ORDER BY number LIMIT ?""";
    return tried(
        "read the inbox",
        () -> database.query(row -> row.getLong(1), sql, bot, lane, after, limit));
  }

  @Override
  public long depth(long bot) {
    String sql = "SELECT count(*) FROM telegram_inbox WHERE bot = ? AND body IS NOT NULL";
    return tried("read the inbox", () -> database.query(row -> row.getLong(1), sql, bot).get(0));
  }

  @Override
  public Optional<String> read(long number) {
    String sql = "SELECT body FROM telegram_inbox WHERE number = ? AND body IS NOT NULL";
    return tried(
        "read the inbox",
        () -> database.query(row -> row.getString(1), sql, number).stream().findFirst());
  }

  @Override
  public int callsMade(long number) {
    String sql = "SELECT calls FROM telegram_begun WHERE number = ?";
    return tried(
        "read the inbox",
        () -> database.query(row -> row.getInt(1), sql, number).stream().findFirst().orElse(0));
  }

  @Override
  public Changes gather(Runnable work) {
    return database.staging().gather(work);
  }

  @Override
  public void begun(long number, int calls, Changes changes) {
    String sql = "INSERT OR REPLACE INTO telegram_begun VALUES (?, ?)";
    write("note what was sent", changes, () -> database.update(sql, number, calls));
  }

  @Override
  public void done(long number, Changes changes) {
    String sql = "UPDATE telegram_inbox SET body = NULL, lane = '' WHERE number = ?";
    write(
        "mark an update as handled",
        changes,
        () ->
            database.update(sql, number)
                + database.update("DELETE FROM telegram_begun WHERE number = ?", number));
  }

  private void write(String what, Changes changes, Supplier<Integer> mark) {
    tried(
        what,
        () ->
            database.inTransaction(
                () -> {
                  changes.write();
                  return mark.get();
                }));
  }

  /** Also empties the write-ahead log, in which the text of handled messages would live on. */
  @Override
  public void tidy() {
    long oldest = clock.instant().minus(REMEMBERED).toEpochMilli();
    tried(
        "tidy the inbox",
        () -> {
          database.update(
              """
              DELETE FROM telegram_inbox WHERE body IS NULL AND received < ?
              AND number IN (SELECT number FROM telegram_inbox ORDER BY number LIMIT ?)""",
              oldest,
              MOST_TIDIED);
          return database.query(row -> row.getInt(1), "PRAGMA wal_checkpoint(TRUNCATE)");
        });
  }

  @Override
  public void close() {
    tried(
        "close the inbox",
        () -> {
          database.close();
          return true;
        });
  }

  private static <T> T tried(String what, Supplier<T> access) {
    try {
      return access.get();
    } catch (StateException e) {
      throw new InboxException("cannot " + what + ": " + e.getMessage(), e);
    }
  }
}
