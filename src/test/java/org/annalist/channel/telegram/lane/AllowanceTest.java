package org.annalist.channel.telegram.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private final AtomicLong now =
      new AtomicLong(-5_000_000_000L); // a clock of this kind may be below 0
  private final Allowance allowance = new Allowance(3, Duration.ofMillis(500), now::get);

  @Test
  void someAtOnceThenOneInAWhile() {
    assertThat(taken("chat 1")).isEqualTo(3);
    assertThat(allowance.take("chat 1")).isEqualTo(Duration.ofMillis(500));
    pass(500);
    assertThat(taken("chat 1")).isEqualTo(1);
    pass(1000);
    assertThat(taken("chat 1")).isEqualTo(2);
  }

  @Test
  void eachChatHasItsOwn() {
    assertThat(taken("chat 1")).isEqualTo(3);
    assertThat(taken("chat -2")).isEqualTo(3);
  }

  @Test
  void buttonsAndQueriesAreNotHeldUp() {
    for (int i = 0; i < 100; i++) {
      assertThat(allowance.take("buttons 1")).isZero();
      assertThat(allowance.take("inline 1")).isZero();
    }
  }

  @Test
  void isToldOnceUntilTheChatHasRested() {
    assertThat(taken("chat 1")).isEqualTo(3);
    assertThat(allowance.isToBeTold("chat 2")).isFalse();
    assertThat(allowance.isToBeTold("chat 1")).isTrue();
    assertThat(allowance.isToBeTold("chat 1")).isFalse();
    pass(1500);
    assertThat(allowance.take("chat 1")).isZero();
    assertThat(allowance.isToBeTold("chat 1")).isFalse();
    assertThat(taken("chat 1")).isEqualTo(2);
    assertThat(allowance.isToBeTold("chat 1")).isTrue();
  }

  /** Takes as much as there is, and is refused once. */
  private int taken(String lane) {
    int taken = 0;
    while (allowance.take(lane).isZero()) {
      taken++;
    }
    return taken;
  }

  private void pass(long millis) {
    now.addAndGet(Duration.ofMillis(millis).toNanos());
  }
}
