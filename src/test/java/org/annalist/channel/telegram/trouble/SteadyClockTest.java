package org.annalist.channel.telegram.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.annalist.channel.telegram.Recently;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
  /** A clock that is set back a year after it was read once. */
  private static final class SetBack extends Clock {
    private Instant now = Instant.parse("2026-06-01T12:00:00Z");

    @Override
    public Instant instant() {
      Instant time = now;
      now = Instant.parse("2025-06-01T12:00:00Z");
      return time;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void goesOnEvenlyWhenTheOtherIsSet() {
    Clock steady = new SteadyClock(new SetBack());
    Instant first = steady.instant();
    assertThat(first).isBetween("2026-06-01T12:00:00Z", "2026-06-01T13:00:00Z");
    assertThat(steady.instant()).isAfterOrEqualTo(first);
  }

  @Test
  void whatHappenedLatelyIsForgottenInItsTimeThoughTheClockWasSetBack() throws Exception {
    Recently recently =
        new Recently(
            Duration.ofMillis(20), Timing.usual(new SetBack(), Duration.ofSeconds(1)).clock());
    assertThat(recently.isFirst("press")).isTrue();
    Thread.sleep(30);
    assertThat(recently.isFirst("press")).isTrue();
  }
}
