package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When a line says what is going on. */
class ProgressTest {
  private final CountDownLatch said = new CountDownLatch(1);
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream err =
      new PrintStream(printed, true, StandardCharsets.UTF_8) {
        @Override
        public void println(String line) {
          super.println(line);
          said.countDown();
        }
      };

  @Test
  void slowWorkIsAnnouncedOnceWhileItRuns() throws IOException {
    assertThat(Progress.during(err, "working ...", this::waitForTheLine)).isTrue();
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("working ...\n");
  }

  @Test
  void quickWorkIsNot() throws IOException {
    long anHour = TimeUnit.HOURS.toMillis(1);
    assertThat(Progress.during(err, "working ...", anHour, () -> 7)).isEqualTo(7);
    assertThat(printed.size()).isZero();
  }

  private boolean waitForTheLine() {
    try {
      return said.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
