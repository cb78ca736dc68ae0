package org.annalist.channel.telegram.lane;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.annalist.channel.telegram.api.PollUpdates;
import org.annalist.channel.telegram.inbox.Pace;

/**
 * The pace of all chats where no other program answers them. Knows only the chats that have used
 * theirs of late. May be shared by threads.
 */
final class Allowance implements Pace {
  private static final int TIDY_AT = 1000;

  /** What a lane has used of late; gone when it has rested. */
  private static final class Used {
    private long until;
    private boolean isTooFast;
    private boolean isTold;
  }

  private final Map<String, Used> lanes = new HashMap<>();
  private final int atOnce;
  private final long pace;
  private final LongSupplier nanos;
  private int tidyAt = TIDY_AT;

  /**
   * Makes the allowance, of which nothing is used.
   *
   * @param atOnce how much may be done at once after a rest
   * @param pace how long it takes until one more may be done
   * @param nanos a clock that nobody sets, in nanoseconds
   */
  Allowance(int atOnce, Duration pace, LongSupplier nanos) {
    this.atOnce = atOnce;
    this.pace = pace.toNanos();
    this.nanos = nanos;
  }

  @Override
  public synchronized Duration take(String lane) {
    if (!PollUpdates.isChat(lane)) {
      return Duration.ZERO; // buttons have to be quick, and queries replace one another
    }
    long now = nanos.getAsLong();
    tidy(now);
    Used used = lanes.get(lane);
    if (used == null || used.until - now <= 0) {
      used = new Used();
      used.until = now;
      lanes.put(lane, used);
    }
    long tooMuch = used.until - now + pace - atOnce * pace;
    if (tooMuch > 0) {
      used.isTooFast = true;
      return Duration.ofNanos(tooMuch);
    }
    used.until += pace;
    return Duration.ZERO;
  }

  @Override
  public synchronized boolean isToBeTold(String lane) {
    Used used = lanes.get(lane);
    if (used == null || !used.isTooFast || used.isTold) {
      return false;
    }
    used.isTold = true;
    return true;
  }

  private void tidy(long now) {
    if (lanes.size() >= tidyAt) {
      lanes.values().removeIf(used -> used.until - now <= 0);
      tidyAt = Math.max(TIDY_AT, 2 * lanes.size());
    }
  }
}
