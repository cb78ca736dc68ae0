package org.annalist.channel.telegram.feedback.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.annalist.answer.Status;
import org.annalist.channel.telegram.feedback.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFeedbackStoreTest {
  private static final Given GIVEN =
      new Given("Who was Quetzalcoatl?", Status.ANSWERED, List.of("treaty", "bridge"));

  @TempDir private Path folder;
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void agreementIsEachPersonsOwnAndOutlastsARestart() {
    try (SqliteFeedbackStore store = open()) {
      store.agree(7);
      store.agree(7);
    }
    try (SqliteFeedbackStore store = open()) {
      assertThat(store.agrees(7)).isTrue();
      assertThat(store.agrees(8)).isFalse();
    }
  }

  @Test
  void answerIsTakenOnceAndOnlyByWhoAsked() {
    try (SqliteFeedbackStore store = open()) {
      String key = store.keep(7, GIVEN);
      assertThat(key).matches("[a-z0-9]{8}");
      assertThat(store.take(8, key)).isEmpty();
      assertThat(store.take(7, key)).contains(GIVEN);
      assertThat(store.take(7, key)).isEmpty();
    }
  }

  @Test
  void answerIsKeptForItsTimeOnly() {
    try (SqliteFeedbackStore store = open()) {
      String key = store.keep(7, GIVEN);
      now = now.plusSeconds(1801);
      assertThat(store.take(7, key)).isEmpty();
    }
  }

  @Test
  void forgettingDeletesAgreementAndAnswersFromTheFile() throws IOException {
    try (SqliteFeedbackStore store = open()) {
      store.agree(7);
      store.agree(8);
      String mine = store.keep(7, GIVEN);
      String other = store.keep(8, GIVEN);
      store.forget(7);
      assertThat(store.agrees(7)).isFalse();
      assertThat(store.take(7, mine)).isEmpty();
      assertThat(store.agrees(8)).isTrue();
      assertThat(store.take(8, other)).contains(GIVEN);
    }
    byte[] file = Files.readAllBytes(folder.resolve("state.db"));
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Quetzalcoatl");
  }

  private SqliteFeedbackStore open() {
    return new SqliteFeedbackStore(
        "jdbc:sqlite:" + folder.resolve("state.db"),
        new MovingClock(),
        Duration.ofMinutes(30),
        new Random(1));
  }

  private final class MovingClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
