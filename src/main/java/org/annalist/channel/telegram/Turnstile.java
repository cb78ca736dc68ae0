package org.annalist.channel.telegram;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets messages out one after another: the next goes when the one before is sent and noted, or when
 * that takes longer than the pace that Telegram allows anyway. So a crash finds one message of
 * which it is not known whether it was sent, and not as many as there are workers, while a slow
 * call holds up nobody. In the order of arrival. May be shared by threads.
 */
final class Turnstile {
  private final ReentrantLock entrance = new ReentrantLock(true);
  private final ReentrantLock counting = new ReentrantLock();
  private final Condition left = counting.newCondition();
  private final long pace;
  private int out;

  /**
   * Makes the turnstile.
   *
   * @param pace after how long the next may go although the one before is not through
   */
  Turnstile(Duration pace) {
    this.pace = pace.toNanos();
  }

  /** Waits for one's turn. {@link #leave} is to be called after it, unless this throws. */
  void enter() throws InterruptedException {
    entrance.lockInterruptibly(); // the others queue here, in their order
    try {
      counting.lockInterruptibly();
      try {
        long remaining = pace;
        while (out > 0 && remaining > 0) {
          remaining = left.awaitNanos(remaining);
        }
        out++;
      } finally {
        counting.unlock();
      }
    } finally {
      entrance.unlock();
    }
  }

  /** Tells that what was let out is sent and noted, or has failed. */
  void leave() {
    counting.lock();
    try {
      out--;
      left.signalAll();
    } finally {
      counting.unlock();
    }
  }
}
