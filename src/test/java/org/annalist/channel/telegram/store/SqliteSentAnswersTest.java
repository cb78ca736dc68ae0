package org.annalist.channel.telegram.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSentAnswersTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void knowsTheLatestAnswerToAMessageOfAChatAfterARestart() {
    try (SqliteSentAnswers sent = at(NOON)) {
      sent.remember(7, 1, 100);
      sent.remember(7, 1, 101);
      sent.remember(8, 1, 102);
    }
    try (SqliteSentAnswers sent = at(NOON.plusSeconds(60))) {
      assertThat(sent.answerTo(7, 1)).hasValue(101);
      assertThat(sent.answerTo(8, 1)).hasValue(102);
      assertThat(sent.answerTo(7, 2)).isEmpty();
    }
  }

  @Test
  void forgetsWhatIsTooOld() {
    try (SqliteSentAnswers sent = at(NOON)) {
      sent.remember(7, 1, 100);
    }
    try (SqliteSentAnswers sent = at(NOON.plus(Duration.ofMinutes(31)))) {
      assertThat(sent.answerTo(7, 1)).isEmpty();
    }
  }

  @Test
  void forgetsAChatWhenTold() {
    try (SqliteSentAnswers sent = at(NOON)) {
      sent.remember(7, 1, 100);
      sent.remember(8, 1, 101);
      sent.forget(7);
      assertThat(sent.answerTo(7, 1)).isEmpty();
      assertThat(sent.answerTo(8, 1)).isPresent();
    }
  }

  private SqliteSentAnswers at(Instant now) {
    return new SqliteSentAnswers(
        "jdbc:sqlite:" + folder.resolve("state.db"),
        Clock.fixed(now, ZoneOffset.UTC),
        Duration.ofMinutes(30));
  }
}
