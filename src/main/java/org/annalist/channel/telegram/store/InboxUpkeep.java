package org.annalist.channel.telegram.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.annalist.state.Duty;
import org.annalist.state.store.Company;
import org.annalist.state.store.StateDatabase;

/** Counts what waits in the inbox, and forgets what is of no use. May be shared by threads. */
final class InboxUpkeep {
  private static final Duration REMEMBERED = Duration.ofDays(2);

  /** The oldest, so that to look for what is too old takes no time however much there is. */
  private static final int MOST_TIDIED = 5000;

  /** On a server, where to count what waits takes as long as to write one update. */
  private static final Duration COUNT_AGAIN = Duration.ofSeconds(1);

  private final StateDatabase database;
  private final Clock clock;
  private final Duty tidying;
  private volatile long counted;
  private volatile long countedAt = System.nanoTime() - COUNT_AGAIN.toNanos();

  InboxUpkeep(StateDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.tidying = database.duty("tidying");
  }

  /**
   * The time in milliseconds, as SQL: on a server that of the server, since the clocks of the
   * programs that share it need not agree.
   */
  String now() {
    return database.isShared() ? Company.NOW : Long.toString(clock.millis());
  }

  /** How many updates wait; on a server, as of a second ago at most. */
  long depth(long bot) {
    boolean isRecent = System.nanoTime() - countedAt < COUNT_AGAIN.toNanos();
    if (!database.isShared() || !isRecent) {
      String sql = "SELECT count(*) FROM telegram_inbox WHERE bot = ? AND body IS NOT NULL";
      counted = database.query(row -> row.getLong(1), sql, bot).get(0);
      countedAt = System.nanoTime();
    }
    return counted;
  }

  /**
   * Forgets what was handled long ago. In a file it empties the write-ahead log as well, in which
   * the text of handled messages would live on.
   *
   * @return false where another program does it
   */
  boolean tidy() {
    if (!tidying.isOurs()) {
      return false;
    }
    try {
      forgetOld();
    } finally { // where the disk is full, it may be full of the log
      emptyLog();
    }
    return true;
  }

  private void forgetOld() {
    database.update(
        """
        DELETE FROM telegram_inbox WHERE body IS NULL AND received < %s - ?
        AND number IN (SELECT number FROM telegram_inbox ORDER BY number LIMIT ?)"""
            .formatted(now()),
        REMEMBERED.toMillis(),
        MOST_TIDIED);
    if (database.isShared()) {
      SharedPace.tidy(database);
    }
  }

  private void emptyLog() {
    if (!database.isShared()) {
      List<Integer> unused =
          database.query(row -> row.getInt(1), "PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }
}
