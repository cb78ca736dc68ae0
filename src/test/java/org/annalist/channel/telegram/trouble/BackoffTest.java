package org.annalist.channel.telegram.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void doublesUpToItsLimitAndLeavesOutAtMostHalf() {
    Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1), new Random(1));
    for (int failures = 1; failures < 1000; failures++) {
      long most = failures > 4 ? 1000 : 100L << (failures - 1);
      assertThat(backoff.after(failures).toMillis()).isBetween(most / 2, most);
    }
  }
}
