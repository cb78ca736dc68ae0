package org.annalist.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.annalist.channel.telegram.FakeTelegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot is killed in the middle of its work, again and again. */
class CrashIT {
  private static final int KILLS = Size.of(3, 30);

  @Test
  void everyQuestionIsAnsweredInOrderAndAtMostOneTwiceForEachKill(@TempDir Path folder) {
    Random random = new Random(20_260_101);
    try (FakeTelegram telegram = new FakeTelegram();
        BotProcess bot = new BotProcess(folder, telegram.url())) {
      Askers askers = new Askers(telegram, Size.of(10, 50));
      for (int kill = 0; kill < KILLS; kill++) {
        askSome(askers, Size.of(60, 2000) / KILLS);
        int before = telegram.carriedCount();
        assertThat(Waiting.until(() -> telegram.carriedCount() > before, Duration.ofMinutes(1)))
            .as("an answer after a start")
            .isTrue();
        Waiting.pause(Duration.ofMillis(random.nextInt(500)));
        bot.killAndStartAgain();
      }
      askSome(askers, Size.of(60, 2000) - askers.asked());
      boolean isAnswered = Waiting.until(askers::isAllAnswered, Duration.ofMinutes(2));
      assertThat(askers.faults()).isEmpty();
      assertThat(isAnswered).isTrue();
      assertThat(askers.repeats()).isLessThanOrEqualTo(KILLS);
      assertThat(telegram.refusals()).isEmpty();
    }
  }

  private static void askSome(Askers askers, int count) {
    for (int i = 0; i < count; i++) {
      askers.ask();
    }
  }
}
