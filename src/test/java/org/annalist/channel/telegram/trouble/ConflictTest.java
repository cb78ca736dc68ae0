package org.annalist.channel.telegram.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ConflictTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final Conflict conflict = new Conflict(new MovingClock(), Duration.ofSeconds(15));

  @Test
  void requestFromBeforeACrashHasTimeToEnd() {
    assertThat(conflict.isToStay()).isFalse();
    now = now.plusSeconds(15);
    assertThat(conflict.isToStay()).isFalse();
    now = now.plusSeconds(1);
    assertThat(conflict.isToStay()).isTrue();
  }

  @Test
  void oneConflictIsForgivenWhenAllWentWell() {
    conflict.polled();
    assertThat(conflict.isToStay()).isFalse();
    conflict.polled();
    now = now.plusSeconds(60);
    assertThat(conflict.isToStay()).isFalse();
  }

  @Test
  void secondConflictSoonAfterStaysEvenWithAPollBetween() {
    conflict.polled();
    assertThat(conflict.isToStay()).isFalse();
    conflict.polled();
    now = now.plusSeconds(2);
    assertThat(conflict.isToStay()).isTrue();
  }

  @Test
  void conflictsBeforeTheFirstPollDoNotCountAfterIt() {
    assertThat(conflict.isToStay()).isFalse();
    conflict.polled();
    assertThat(conflict.isToStay()).isFalse();
    assertThat(conflict.isToStay()).isTrue();
  }

  @Test
  void brokenConnectionLeavesARequestBehind() {
    conflict.polled();
    conflict.lostTouch();
    assertThat(conflict.isToStay()).isFalse();
    assertThat(conflict.isToStay()).isFalse();
    conflict.polled();
    assertThat(conflict.isToStay()).isFalse();
  }

  private final class MovingClock extends Clock {
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
      throw new UnsupportedOperationException();
    }
  }
}
