package org.annalist.channel.telegram.store;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.annalist.channel.telegram.api.PollUpdates;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.channel.telegram.inbox.Pace;
import org.annalist.state.StateException;
import org.annalist.state.store.Company;
import org.annalist.state.store.StateDatabase;

/**
 * The pace of all chats, for all programs that share a PostgreSQL server: one row for each chat of
 * late, changed by one statement that leaves what it found in the row. May be shared by threads.
 */
final class SharedPace implements Pace {
  private static final String TAKE =
      """
      INSERT INTO telegram_pace AS used (bot, lane, until, wait, fast, told)
      VALUES (?, ?, NOW + PAUSE, 0, FALSE, FALSE)
      ON CONFLICT (bot, lane) DO UPDATE SET
        until = CASE WHEN used.until <= NOW THEN NOW + PAUSE
          WHEN used.until > NOW + REST THEN used.until ELSE used.until + PAUSE END,
        wait = CASE WHEN used.until > NOW + REST THEN used.until - NOW - REST ELSE 0 END,
        fast = used.until > NOW AND (used.fast OR used.until > NOW + REST),
        told = used.until > NOW AND used.told
      RETURNING wait, fast AND NOT told""";

  private static final String TELL =
      "UPDATE telegram_pace SET told = TRUE WHERE bot = ? AND lane = ? AND fast AND NOT told";

  private final StateDatabase database;
  private final long bot;
  private final String take;

  /** The lanes that may have to be told, which only few are. */
  private final Set<String> toBeTold = ConcurrentHashMap.newKeySet();

  /** What the statement returns. */
  private record Taken(long millis, boolean mayBeTold) {}

  SharedPace(StateDatabase database, long bot, int atOnce, Duration pause) {
    this.database = database;
    this.bot = bot;
    take =
        TAKE.replace("NOW", Company.NOW)
            .replace("PAUSE", Long.toString(pause.toMillis()))
            .replace("REST", Long.toString(pause.toMillis() * (atOnce - 1)));
  }

  @Override
  public Duration take(String lane) {
    if (!PollUpdates.isChat(lane)) {
      return Duration.ZERO; // buttons have to be quick, and queries replace one another
    }
    List<Taken> taken = taken(lane);
    if (taken.stream().anyMatch(Taken::mayBeTold)) {
      toBeTold.add(lane);
    }
    return taken.stream()
        .map(it -> Duration.ofMillis(it.millis()))
        .findFirst()
        .orElse(Duration.ZERO);
  }

  private List<Taken> taken(String lane) {
    try {
      return database.query(row -> new Taken(row.getLong(1), row.getBoolean(2)), take, bot, lane);
    } catch (StateException e) {
      throw new InboxException("cannot tell how fast a chat is: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean isToBeTold(String lane) {
    if (!toBeTold.remove(lane)) {
      return false;
    }
    try {
      return database.update(TELL, bot, lane) > 0;
    } catch (StateException e) {
      throw new InboxException("cannot tell how fast a chat is: " + e.getMessage(), e);
    }
  }

  /** Deletes what is over: chats that have had a rest. */
  static void tidy(StateDatabase database) {
    int unused = database.update("DELETE FROM telegram_pace WHERE until < " + Company.NOW);
  }
}
