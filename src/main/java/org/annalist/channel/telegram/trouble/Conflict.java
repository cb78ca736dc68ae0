package org.annalist.channel.telegram.trouble;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells a conflict (Telegram's 409) that passes from one that stays. For one thread.
 *
 * <p>A request of this bot from before a crash or a broken connection may still wait at Telegram,
 * for as long as a poll does. Once polling goes well, one conflict is forgiven, since a program
 * that is being replaced confirms its updates by a last request; the second one means that somebody
 * else goes on polling. Of two programs the older one is the first to see two.
 */
public final class Conflict {
  private final Clock clock;
  private final Duration patience;
  private boolean isSettled;
  private @Nullable Instant since;

  /**
   * Makes a judge of conflicts.
   *
   * @param clock tells how long a conflict lasts
   * @param patience how long a conflict may last before polling goes well
   */
  public Conflict(Clock clock, Duration patience) {
    this.clock = clock;
    this.patience = patience;
  }

  /** Notes that a poll went well. */
  void polled() {
    if (!isSettled) {
      since = null;
    }
    isSettled = true;
  }

  /** Notes that a poll failed for another reason, so that it may still wait at Telegram. */
  void lostTouch() {
    isSettled = false;
  }

  /**
   * Notes a conflict.
   *
   * @return true when it is there to stay
   */
  boolean isToStay() {
    Instant now = clock.instant();
    boolean isRecent = since != null && !now.isAfter(since.plus(patience));
    boolean isFirst = since == null || (isSettled && !isRecent);
    if (isFirst) {
      since = now;
      return false;
    }
    return isSettled || !isRecent;
  }
}
