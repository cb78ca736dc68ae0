package org.annalist.channel.telegram.trouble;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock for how long something takes: it begins with the time of another clock, and goes on
 * evenly whatever that one is set to. May be shared by threads.
 */
final class SteadyClock extends Clock {
  private final Instant start;
  private final long startNanos = System.nanoTime();
  private final ZoneId zone;

  SteadyClock(Clock clock) {
    this(clock.instant(), clock.getZone());
  }

  private SteadyClock(Instant start, ZoneId zone) {
    this.start = start;
    this.zone = zone;
  }

  @Override
  public Instant instant() {
    return start.plusNanos(System.nanoTime() - startNanos);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SteadyClock(instant(), other);
  }
}
