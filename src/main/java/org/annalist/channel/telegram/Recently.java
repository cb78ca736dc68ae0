package org.annalist.channel.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers for a short time what has happened. May be shared by threads. */
public final class Recently {
  private final Map<String, Instant> seen = new LinkedHashMap<>();
  private final Duration time;
  private final Clock clock;

  /**
   * Makes an empty memory.
   *
   * @param time for how long something is remembered
   * @param clock tells the time
   */
  public Recently(Duration time, Clock clock) {
    this.time = time;
    this.clock = clock;
  }

  /**
   * Notes that something happens, and tells whether it is the first time of late.
   *
   * @param what the name of it
   * @return false where it has been noted before, and is remembered
   */
  public synchronized boolean isFirst(String what) {
    Instant now = clock.instant();
    forgetOthersThan(now.minus(time), now);
    return seen.putIfAbsent(what, now) == null;
  }

  /** What is of a time to come was noted before the clock was set back. */
  private void forgetOthersThan(Instant oldest, Instant newest) {
    seen.values().removeIf(when -> when.isBefore(oldest) || when.isAfter(newest));
  }
}
