package org.annalist.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.annalist.channel.telegram.FakeTelegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs with one state file. */
class InstancesIT {
  @Test
  void theSecondIsRefusedWithAMessageAndTheFirstGoesOn(@TempDir Path folder) throws IOException {
    try (FakeTelegram telegram = new FakeTelegram();
        BotProcess bot = new BotProcess(folder, telegram.url())) {
      Askers askers = new Askers(telegram, 1);
      askers.ask();
      assertThat(Waiting.until(askers::isAllAnswered, Duration.ofMinutes(1))).isTrue();
      assertThat(bot.second())
          .contains(": another bot is running with this file (")
          .contains("Stop that one, or set state.url to another file.");
      askers.ask();
      assertThat(Waiting.until(askers::isAllAnswered, Duration.ofMinutes(1))).isTrue();
    }
  }
}
