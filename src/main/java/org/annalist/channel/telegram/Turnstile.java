package org.annalist.channel.telegram;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets messages out one after another, in the order of arrival: the next goes when the one before
 * is sent and noted. So a crash finds one message of which it is not known whether it was sent, and
 * not as many as there are workers. A slow call holds up nobody for long, and where many wait, they
 * go at the pace that Telegram allows. May be shared by threads.
 */
final class Turnstile {
  /**
   * How long who waits for what.
   *
   * @param patience after how long the next goes although the one before is not through
   * @param pressed after how long a wait is too long, so that only the pace counts
   * @param pace the time between two messages that is always enough
   */
  record Waits(Duration patience, Duration pressed, Duration pace) {
    /** Telegram takes 30 messages a second, and a call to it takes some 60 ms. */
    static final Waits USUAL =
        new Waits(Duration.ofMillis(400), Duration.ofMillis(1500), Duration.ofMillis(33));
  }

  private final ReentrantLock entrance = new ReentrantLock(true);
  private final ReentrantLock passage = new ReentrantLock();
  private final Condition isFree = passage.newCondition();
  private final Waits waits;
  private long passes;
  private long under;
  private long since;

  Turnstile(Waits waits) {
    this.waits = waits;
  }

  /**
   * Waits for one's turn.
   *
   * @return the pass, to be given to {@link #leave}
   */
  long enter() throws InterruptedException {
    long arrived = System.nanoTime();
    entrance.lockInterruptibly(); // the others queue here
    try {
      passage.lockInterruptibly();
      try {
        long wait = untilFree(arrived);
        while (wait > 0) {
          long unused = isFree.awaitNanos(wait);
          wait = untilFree(arrived);
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

  private long untilFree(long arrived) {
    if (under == 0) {
      return 0;
    }
    long now = System.nanoTime();
    long whenPatient = since + waits.patience().toNanos() - now;
    long whenPressed =
        Math.max(arrived + waits.pressed().toNanos(), since + waits.pace().toNanos()) - now;
    return Math.min(whenPatient, whenPressed);
  }

  /** Tells that what was let out with the pass is sent and noted, or has failed. */
  void leave(long pass) {
    passage.lock();
    try {
      if (pass == under) { // otherwise the next is out already
        under = 0;
        isFree.signalAll();
      }
    } finally {
      passage.unlock();
    }
  }
}
