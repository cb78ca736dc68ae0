package org.annalist.channel.telegram.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChatPaceTest {
  private static final String GROUP = "-1001";

  private final ChatPace pace = new ChatPace();

  @Test
  void aChatGetsOneASecondWhateverOthersGet() {
    pace.sent("7", 0);
    pace.sent("8", seconds(0.9));
    assertThat(pace.untilNext("7", seconds(0.9))).isEqualTo(seconds(1) - seconds(0.9));
    assertThat(pace.untilNext("7", seconds(1))).isZero();
    assertThat(pace.untilNext("9", 0)).isZero();
  }

  @Test
  void aGroupGetsTwentyAMinute() {
    for (int i = 0; i < 20; i++) {
      assertThat(pace.untilNext(GROUP, seconds(i))).isLessThanOrEqualTo(0);
      pace.sent(GROUP, seconds(i));
    }
    assertThat(pace.untilNext(GROUP, seconds(20))).isEqualTo(seconds(40));
    assertThat(pace.untilNext(GROUP, seconds(60))).isLessThanOrEqualTo(0);
  }

  @Test
  void aPersonGetsMoreThanThat() {
    for (int i = 0; i < 20; i++) {
      pace.sent("7", seconds(i));
    }
    assertThat(pace.untilNext("7", seconds(20))).isLessThanOrEqualTo(0);
  }

  private static long seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000)).toNanos();
  }
}
