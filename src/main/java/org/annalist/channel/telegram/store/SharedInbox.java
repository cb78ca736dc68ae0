package org.annalist.channel.telegram.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.channel.telegram.inbox.LostEntryException;
import org.annalist.channel.telegram.inbox.Pace;
import org.annalist.channel.telegram.inbox.Sharing;
import org.annalist.state.Duty;
import org.annalist.state.StateException;
import org.annalist.state.store.Company;
import org.annalist.state.store.StateDatabase;

/**
 * The inbox on a PostgreSQL server, from which several programs work. Whoever handles an update
 * writes its number into the row; a unique index lets no lane have two such rows. When a program is
 * gone or took leave, its rows are given free by whoever notices first. May be shared by threads.
 */
final class SharedInbox implements Sharing {
  private static final String UNIQUE_VIOLATION = "23505";

  /** What arrived just now is being taken by the program that it arrived at. */
  private static final long ATTENDED_MILLIS = 1000;

  /**
   * Does not wait until it is on the disk, which takes as long as all the rest: where the server
   * crashes in that moment, the update is nobody's again, and whoever had it finds that out.
   */
  private static final String NEXT =
      """
      UPDATE telegram_inbox SET holder = ?
      FROM (SELECT set_config('synchronous_commit', 'off', TRUE)) AS at_once
      WHERE number = (
        SELECT number FROM telegram_inbox WHERE holder IS NULL AND body IS NOT NULL AND number = (
          SELECT number FROM telegram_inbox
          WHERE bot = ? AND lane = ? AND body IS NOT NULL AND NOT aside ORDER BY number LIMIT 1)
        FOR UPDATE SKIP LOCKED)
      RETURNING number""";

  private static final String FREE_THOSE_OF_THE_GONE =
      """
      UPDATE telegram_inbox SET holder = NULL WHERE number IN (
        SELECT number FROM telegram_inbox
        WHERE bot = ? AND body IS NOT NULL AND holder IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM annalist_instance WHERE id = holder AND until > %s)
        FOR UPDATE SKIP LOCKED)"""
          .formatted(Company.NOW);

  private static final String NEGLECTED =
      """
      SELECT lane FROM telegram_inbox AS waiting
      WHERE bot = ? AND body IS NOT NULL AND holder IS NULL AND NOT aside AND received < %s - ?
        AND NOT EXISTS (
          SELECT 1 FROM telegram_inbox AS held WHERE held.bot = waiting.bot
          AND held.lane = waiting.lane AND held.body IS NOT NULL AND held.holder IS NOT NULL)
      GROUP BY lane ORDER BY min(number) LIMIT ?"""
          .formatted(Company.NOW);

  private final StateDatabase database;
  private final Company company;

  /** Of each entry that is this program's: how often others may have taken it when it was taken. */
  private final Map<Long, Long> taken = new ConcurrentHashMap<>();

  SharedInbox(StateDatabase database, Company company) {
    this.database = database;
    this.company = company;
  }

  /** Returns what stands in the rows of this program. */
  long holder() {
    return company.id();
  }

  @Override
  public Optional<Long> next(long bot, String lane) {
    long lapses = company.lapses();
    try {
      Optional<Long> next =
          database.query(row -> row.getLong(1), NEXT, holder(), bot, lane).stream().findFirst();
      next.ifPresent(number -> taken.put(number, lapses));
      return next;
    } catch (StateException e) {
      if (isOfAnother(e)) {
        return Optional.empty();
      }
      throw failed("read the inbox", e);
    }
  }

  private static boolean isOfAnother(StateException e) {
    return e.getCause() instanceof SQLException cause
        && UNIQUE_VIOLATION.equals(cause.getSQLState());
  }

  @Override
  public List<String> neglected(long bot, int most) {
    return tried(
        "look for what waits",
        () -> {
          if (company.mayJudge()) {
            int unused = database.update(FREE_THOSE_OF_THE_GONE, bot);
          }
          return database.query(row -> row.getString(1), NEGLECTED, bot, ATTENDED_MILLIS, most);
        });
  }

  @Override
  public void require(long number) {
    if (!company.isCertain()) {
      throw new InboxException("The database has not been reached for a while.", null);
    }
    long lapses = company.lapses();
    if (taken.getOrDefault(number, -1L) != lapses) {
      tried("look whose an update is", () -> lock(number));
      taken.put(number, lapses);
    }
  }

  /**
   * Locks an entry until the end of the transaction.
   *
   * @throws LostEntryException where it is another's
   */
  boolean lock(long number) {
    String sql = "SELECT 1 FROM telegram_inbox WHERE number = ? AND holder = ? FOR UPDATE";
    if (database.query(row -> row.getInt(1), sql, number, holder()).isEmpty()) {
      taken.remove(number);
      throw new LostEntryException();
    }
    return true;
  }

  /** Forgets an entry that is handled. */
  void done(long number) {
    taken.remove(number);
  }

  @Override
  public void putAside(long number) {
    String sql =
        "UPDATE telegram_inbox SET aside = TRUE, holder = NULL WHERE number = ? AND holder = ?";
    taken.remove(number);
    int unused = tried("put an update aside", () -> database.update(sql, number, holder()));
  }

  @Override
  public void putBack(long bot) {
    String sql =
        "UPDATE telegram_inbox SET aside = FALSE WHERE bot = ? AND body IS NOT NULL AND aside";
    int unused = tried("put updates back", () -> database.update(sql, bot));
  }

  @Override
  public void leave() {
    company.close();
  }

  @Override
  public Duty polling(long bot) {
    return database.duty("fetching messages of " + bot);
  }

  @Override
  public Pace pace(long bot, int atOnce, Duration pause) {
    return new SharedPace(database, bot, atOnce, pause);
  }

  private static <T> T tried(String what, Supplier<T> access) {
    try {
      return access.get();
    } catch (StateException e) {
      throw failed(what, e);
    }
  }

  private static InboxException failed(String what, StateException e) {
    return new InboxException("cannot " + what + ": " + e.getMessage(), e);
  }
}
