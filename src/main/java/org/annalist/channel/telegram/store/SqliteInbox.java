package org.annalist.channel.telegram.store;

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
import org.annalist.channel.telegram.Inbox;
import org.annalist.channel.telegram.InboxException;
import org.annalist.channel.telegram.ReceivedUpdate;

/**
 * An inbox in a SQLite file, which it may share with other tables. May be shared by threads, which
 * take turns.
 *
 * <p>An update that is handled keeps its row, without its text, for two days: Telegram delivers
 * nothing that is older than one.
 */
public final class SqliteInbox implements Inbox {
  private static final Duration REMEMBERED = Duration.ofDays(2);

  /** WAL with FULL: what was confirmed to Telegram must outlast a power cut. */
  private static final List<String> SETUP =
      List.of(
          "PRAGMA busy_timeout = 5000",
          "PRAGMA journal_mode = WAL",
          "PRAGMA synchronous = FULL",
          "PRAGMA secure_delete = ON",
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
            ON telegram_inbox (bot, number) WHERE body IS NOT NULL""");

  private final Connection connection;
  private final Clock clock;

  private SqliteInbox(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
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
      return new SqliteInbox(prepared(DriverManager.getConnection(url)), clock);
    } catch (SQLException e) {
      throw new BotException(
          "state.url "
              + url
              + ": cannot be opened: "
              + e.getMessage()
              + ". Name a file in a folder that exists and can be written.",
          e);
    }
  }

  private static Connection prepared(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : SETUP) {
        statement.execute(sql);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public synchronized List<Entry> add(long bot, List<ReceivedUpdate> updates) {
    return tried(
        "write to the inbox",
        () -> {
          connection.setAutoCommit(false);
          try {
            List<Entry> added = insertAll(bot, updates);
            connection.commit();
            return added;
          } catch (SQLException e) {
            connection.rollback();
            throw e;
          } finally {
            connection.setAutoCommit(true);
          }
        });
  }

  private List<Entry> insertAll(long bot, List<ReceivedUpdate> updates) throws SQLException {
    List<Entry> added = new ArrayList<>();
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO telegram_inbox (bot, update_id, lane, received, body) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING RETURNING number""")) {
      for (ReceivedUpdate update : updates) {
        insert.setLong(1, bot);
        insert.setLong(2, update.id());
        insert.setString(3, update.lane());
        insert.setLong(4, clock.millis());
        insert.setString(5, update.json());
        try (ResultSet numbers = insert.executeQuery()) {
          if (numbers.next()) {
            added.add(new Entry(numbers.getLong(1), update.lane()));
          }
        }
      }
    }
    return added;
  }

  @Override
  public synchronized List<Entry> unhandled(long bot) {
    return tried(
        "read the inbox",
        () -> {
          List<Entry> entries = new ArrayList<>();
          try (PreparedStatement select =
              connection.prepareStatement(
                  """
                  SELECT number, lane FROM telegram_inbox
                  WHERE bot = ? AND body IS NOT NULL ORDER BY number""")) {
            select.setLong(1, bot);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                entries.add(new Entry(rows.getLong(1), rows.getString(2)));
              }
            }
          }
          return entries;
        });
  }

  @Override
  public synchronized long depth(long bot) {
    return tried(
        "read the inbox",
        () -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT count(*) FROM telegram_inbox WHERE bot = ? AND body IS NOT NULL")) {
            select.setLong(1, bot);
            try (ResultSet rows = select.executeQuery()) {
              return rows.next() ? rows.getLong(1) : 0;
            }
          }
        });
  }

  @Override
  public synchronized Optional<String> read(long number) {
    return tried(
        "read the inbox",
        () -> {
          try (PreparedStatement select =
              connection.prepareStatement("SELECT body FROM telegram_inbox WHERE number = ?")) {
            select.setLong(1, number);
            try (ResultSet rows = select.executeQuery()) {
              return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
          }
        });
  }

  @Override
  public synchronized void done(long number) {
    tried(
        "mark an update as handled",
        () -> update("UPDATE telegram_inbox SET body = NULL, lane = '' WHERE number = ?", number));
  }

  /** Also empties the write-ahead log, in which the text of handled messages would live on. */
  @Override
  public synchronized void tidy() {
    long oldest = clock.instant().minus(REMEMBERED).toEpochMilli();
    tried(
        "tidy the inbox",
        () -> {
          update("DELETE FROM telegram_inbox WHERE body IS NULL AND received < ?", oldest);
          try (Statement statement = connection.createStatement()) {
            return statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
          }
        });
  }

  @Override
  public synchronized void close() {
    tried(
        "close the inbox",
        () -> {
          connection.close();
          return true;
        });
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

  private static <T> T tried(String what, Access<T> access) {
    try {
      return access.run();
    } catch (SQLException e) {
      throw new InboxException("cannot " + what + ": " + e.getMessage(), e);
    }
  }
}
