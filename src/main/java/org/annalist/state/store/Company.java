package org.annalist.state.store;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.annalist.state.Duty;
import org.annalist.state.StateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programs that share a state on a server, and this one's place among them: it says every other
 * second that it is there, and who has not said so for {@link #LEASE} counts as gone. Times are the
 * server's, so the clocks of the machines need not agree. May be shared by threads.
 */
public final class Company implements AutoCloseable {
  /** How long a program counts as there after it said so. */
  static final Duration LEASE = Duration.ofSeconds(12);

  /** The server's time in milliseconds, at the beginning of the transaction. */
  public static final String NOW = "CAST(extract(epoch FROM now()) * 1000 AS BIGINT)";

  private static final Logger LOG = LoggerFactory.getLogger(Company.class);
  private static final int BEATS_IN_A_LEASE = 6;

  private final StateDatabase database;
  private final ServerDuties duties;
  private final Duration lease;
  private final long id = UUID.randomUUID().getMostSignificantBits() >>> 1;
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(Company::thread);
  private volatile long last = System.nanoTime();
  private volatile long steadySince = last;
  private final AtomicLong lapses = new AtomicLong();

  private Company(StateDatabase database, ServerDuties duties, Duration lease) {
    this.database = database;
    this.duties = duties;
    this.lease = lease;
  }

  /** Joins the programs that share a state, and stays until it is closed. */
  static Company join(StateDatabase database, StateAddress address, Duration lease) {
    Company joined = new Company(database, new ServerDuties(address), lease);
    joined.say();
    database.update("DELETE FROM annalist_instance WHERE until < " + NOW + " - 3600000");
    long pause = lease.toMillis() / BEATS_IN_A_LEASE;
    Future<?> unused =
        joined.heart.scheduleWithFixedDelay(joined::beat, pause, pause, TimeUnit.MILLISECONDS);
    return joined;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "state-heart");
    thread.setDaemon(true);
    return thread;
  }

  private void beat() {
    try {
      long begun = System.nanoTime();
      say();
      if (begun - last > lease.toNanos()) {
        lapses.incrementAndGet();
        steadySince = begun;
        LOG.warn("Other instances may have taken over what this one was doing");
      }
      last = begun;
    } catch (StateException e) { // the threads that work complain of it
      LOG.debug("Not heard: {}", e.getMessage());
    }
  }

  private void say() {
    database.update(
        "INSERT INTO annalist_instance (id, until) VALUES (?, "
            + NOW
            + " + ?) ON CONFLICT (id) DO UPDATE SET until = excluded.until",
        id,
        lease.toMillis());
  }

  /** Returns the number of this program, which no other has, nor this one after its next start. */
  public long id() {
    return id;
  }

  /** Tells whether the others certainly count this program as there. */
  public boolean isCertain() {
    return System.nanoTime() - last < lease.toNanos();
  }

  /** Counts how often the others may have counted this program as gone. */
  public long lapses() {
    return lapses.get();
  }

  /**
   * Tells whether this program was in touch with the server for long enough to say that another is
   * gone: where the server itself was away, all others get the time to say that they are there.
   */
  public boolean mayJudge() {
    return isCertain() && System.nanoTime() - steadySince > lease.toNanos();
  }

  Duty duty(String name) {
    return () -> duties.isOurs(name);
  }

  /** Takes leave, so that nobody waits for this program. */
  @Override
  public void close() {
    heart.shutdownNow();
    duties.close();
    try {
      database.update("DELETE FROM annalist_instance WHERE id = ?", id);
    } catch (StateException e) {
      LOG.debug("No leave was taken: {}", e.getMessage());
    }
  }
}
