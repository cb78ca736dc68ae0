package org.annalist.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.annalist.channel.telegram.FakeTelegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot is killed in the middle of its work, again and again. */
class CrashIT {
  private static final int KILLS = Size.of(3, 30);

  @Test
  void everyQuestionIsAnsweredInOrderAndAtMostOneTwiceForEachKill(@TempDir Path folder) {
    try (FakeTelegram telegram = new FakeTelegram();
        BotProcess bot = new BotProcess(folder, telegram.url())) {
      killWhileItAnswers(telegram, bot, KILLS, Size.of(60, 2000));
    }
  }

  @Test
  void atMostOneComesTwiceForEachKillWhereEveryCallIsSlowAsWell(@TempDir Path folder) {
    try (FakeTelegram telegram = new FakeTelegram();
        BotProcess bot = new BotProcess(folder, telegram.url())) {
      telegram.disturb(
          call -> {
            if (call.method().equalsIgnoreCase("sendMessage")) {
              Waiting.pause(Duration.ofMillis(300));
            }
            return null;
          });
      killWhileItAnswers(telegram, bot, Size.of(2, 10), Size.of(40, 500));
    }
  }

  private static void killWhileItAnswers(
      FakeTelegram telegram, BotProcess bot, int count, int questions) {
    Random random = new Random(20_260_101);
    Askers askers = new Askers(telegram, Size.of(10, 50));
    List<Long> kills = new ArrayList<>();
    for (int kill = 0; kill < count; kill++) {
      askSome(askers, questions / count);
      int before = telegram.carriedCount();
      assertThat(Waiting.until(() -> telegram.carriedCount() > before, Duration.ofMinutes(1)))
          .as("an answer after a start")
          .isTrue();
      Waiting.pause(Duration.ofMillis(random.nextInt(500)));
      kills.add(bot.killAndStartAgain());
    }
    askSome(askers, questions - askers.asked());
    boolean isAnswered = Waiting.until(askers::isAllAnswered, Duration.ofMinutes(3));
    assertThat(askers.faults()).isEmpty();
    assertThat(isAnswered).isTrue();
    assertThat(askers.repeats(kills)).allMatch(repeats -> repeats <= 1);
    assertThat(telegram.refusals()).isEmpty();
  }

  private static void askSome(Askers askers, int count) {
    for (int i = 0; i < count; i++) {
      askers.ask();
    }
  }
}
