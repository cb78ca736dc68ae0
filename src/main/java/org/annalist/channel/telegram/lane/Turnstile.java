package org.annalist.channel.telegram.lane;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets messages out one after another, in the order of arrival: the next goes when the one before
 * is sent and noted. So a crash finds one message of which it is not known whether it was sent,
 * however many wait and however slow the machine is. Only a call that hangs is overtaken. May be
 * shared by threads.
 */
public final class Turnstile {
  /**
   * A call to Telegram takes some 60 ms, and on a machine that is much too busy perhaps a second;
   * what takes longer than this hangs, and whoever else waits has waited long enough.
   */
  public static final Duration PATIENCE = Duration.ofSeconds(3);

  private final ReentrantLock entrance = new ReentrantLock(true);
  private final ReentrantLock passage = new ReentrantLock();
  private final Condition isFree = passage.newCondition();
  private final long patience;
  private long passes;
  private long under;
  private long since;

  /**
   * Makes the turnstile.
   *
   * @param patience after how long the next goes although the one before is not through
   */
  public Turnstile(Duration patience) {
    this.patience = patience.toNanos();
  }

  /**
   * Waits for one's turn.
   *
   * @return the pass, to be given to {@link #leave}
   */
  long enter() throws InterruptedException {
    entrance.lockInterruptibly(); // the others queue here
    try {
      passage.lockInterruptibly();
      try {
        long wait = untilFree();
        while (wait > 0) {
          long unused = isFree.awaitNanos(wait);
          wait = untilFree();
        }
        under = ++passes;
        since = System.nanoTime();
        return under;
      } finally {
        passage.unlock();
      }
    } finally {
      entrance.unlock();
    }
  }

  private long untilFree() {
    return under == 0 ? 0 : since + patience - System.nanoTime();
  }

  /**
   * Tells that what was let out with the pass is sent and noted, or has failed.
   *
   * @param pass what {@link #enter} returned
   * @return true where others were let out meanwhile, because it took too long
   */
  boolean leave(long pass) {
    passage.lock();
    try {
      boolean isOvertaken = pass != under;
      if (!isOvertaken) {
        under = 0;
        isFree.signalAll();
      }
      return isOvertaken;
    } finally {
      passage.unlock();
    }
  }
}
