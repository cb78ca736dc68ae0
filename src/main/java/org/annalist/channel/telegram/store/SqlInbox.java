package org.annalist.channel.telegram.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.channel.telegram.inbox.LostEntryException;
import org.annalist.channel.telegram.inbox.Sharing;
import org.annalist.state.Changes;
import org.annalist.state.StateException;
import org.annalist.state.store.StateDatabase;
import org.jspecify.annotations.Nullable;

/**
 * An inbox in the state database. May be shared by threads, which take turns.
 *
 * <p>An update that is handled keeps its row, without its text, for two days: Telegram delivers
 * nothing that is older than one.
 */
public final class SqlInbox implements Inbox {
  private final StateDatabase database;
  private final @Nullable SharedInbox sharing;
  private final InboxUpkeep upkeep;

  /**
   * Makes the inbox.
   *
   * @param database the state
   * @param clock tells when updates arrive
   */
  public SqlInbox(StateDatabase database, Clock clock) {
    this.database = database;
    this.upkeep = new InboxUpkeep(database, clock);
    this.sharing =
        database.company().map(company -> new SharedInbox(database, company)).orElse(null);
  }

  /**
   * Opens the inbox, and makes it where there is none.
   *
   * @param url the state store, such as {@code jdbc:sqlite:state/annalist-state.db}
   * @param clock tells when updates arrive
   * @return the inbox, to be closed after the bot
   * @throws BotException when the file cannot be opened or is not a SQLite file
   */
  public static SqlInbox open(String url, Clock clock) {
    try {
      return new SqlInbox(StateDatabase.open(url), clock);
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
              database.update(
                  "INSERT INTO telegram_owner (row, bot) VALUES (1, ?) ON CONFLICT DO NOTHING",
                  bot);
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
        INSERT INTO telegram_inbox (bot, update_id, lane, body, received) VALUES (?, ?, ?, ?, %s)
        ON CONFLICT (bot, update_id) DO NOTHING RETURNING number"""
            .formatted(upkeep.now()),
        bot,
        update.id(),
        update.lane(),
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
    return tried("read the inbox", () -> upkeep.depth(bot));
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
  public Optional<Sharing> sharing() {
    return Optional.ofNullable(sharing);
  }

  @Override
  public void begun(long number, int calls, Changes changes) {
    String sql =
        "INSERT INTO telegram_begun (number, calls) VALUES (?, ?)"
            + " ON CONFLICT (number) DO UPDATE SET calls = excluded.calls";
    write(
        "note what was sent",
        changes,
        () -> {
          requireOurs(number);
          return database.update(sql, number, calls);
        });
  }

  @Override
  public void done(long number, Changes changes) {
    write("mark an update as handled", changes, () -> markDone(number));
    if (sharing != null) {
      sharing.done(number);
    }
  }

  private int markDone(long number) {
    String sql = "UPDATE telegram_inbox SET body = NULL, lane = '' WHERE number = ?";
    if (sharing == null) {
      database.update(sql, number);
    } else if (database.update(sql + " AND holder = ?", number, sharing.holder()) == 0) {
      sharing.done(number);
      throw new LostEntryException(); // which takes the changes back as well
    }
    return database.update("DELETE FROM telegram_begun WHERE number = ?", number);
  }

  /** Locks the entry, so that nobody takes it over before this is written. */
  private void requireOurs(long number) {
    if (sharing != null) {
      sharing.lock(number);
    }
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

  @Override
  public void tidy() {
    boolean unused = tried("tidy the inbox", upkeep::tidy);
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
