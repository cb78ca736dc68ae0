package org.annalist.channel.telegram.daily;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. */
public final class FakeClock extends Clock {
  private volatile Instant now;

  public FakeClock(String now) {
    this.now = Instant.parse(now);
  }

  public void set(String to) {
    now = Instant.parse(to);
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
