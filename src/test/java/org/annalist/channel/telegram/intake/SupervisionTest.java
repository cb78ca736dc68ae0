package org.annalist.channel.telegram.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.function.Consumer;
import org.annalist.channel.telegram.Printed;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.api.BotIdentity;
import org.annalist.channel.telegram.health.Vitals;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.trouble.Backoff;
import org.annalist.channel.telegram.trouble.StopSignal;
import org.junit.jupiter.api.Test;

class SupervisionTest {
  private static final BotIdentity ME = new BotIdentity(5, "TestBot");

  private final Vitals vitals = new Vitals(Clock.systemUTC());
  private final Backoff quick =
      new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), new Random(1));

  @Test
  void whatBreaksDownIsStartedAgainAndCounted() {
    try (Printed printed = new Printed()) {
      run(new IllegalStateException("secret words"), new OutOfMemoryError("more secret words"));
      assertThat(vitals.restarts()).isEqualTo(2);
      assertThat(printed.text())
          .contains("Taking messages broke down, and is started again")
          .doesNotContain("secret words");
    }
  }

  @Test
  void whereThereIsNoUseInGoingOnItEnds() {
    assertThatThrownBy(() -> run(new BotException("the token is wrong")))
        .isInstanceOf(BotException.class);
    assertThat(vitals.restarts()).isZero();
  }

  private void run(Throwable... breakdowns) {
    Queue<Throwable> left = new ArrayDeque<>(List.of(breakdowns));
    Intake intake =
        new Intake() {
          @Override
          public void run(BotIdentity me, Consumer<Inbox.Entry> arrived) {
            Throwable breakdown = left.poll();
            if (breakdown instanceof Error error) {
              throw error;
            }
            if (breakdown instanceof RuntimeException exception) {
              throw exception;
            }
          }

          @Override
          public void finish() {}
        };
    new Supervision(intake, quick, new StopSignal(), vitals).run(ME, entry -> {});
  }
}
