package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a press waits with for long is acknowledged at once, unless that is how it tells. */
@ExtendWith(TestBotExtension.class)
class SaidInAcknowledgingTest {
  private final TestBot ruritania;

  @TempDir private Path folder;

  SaidInAcknowledgingTest(TestBot ruritania) {
    this.ruritania = ruritania;
  }

  @ParameterizedTest
  @CsvSource({"fb:wawhen was the truce?, false", "fb:r, false", "nobody:knows, true", "fb, true"})
  void whatAReportHoldsIsNotLeftUnsaid(String data, boolean isMade) {
    String press = Updates.press(1, 7, 10, data).toString();
    try (WholeWay way = new WholeWay(ruritania, folder)) {
      assertThat(way.acknowledgement(press).isPresent()).isEqualTo(isMade);
    }
  }
}
