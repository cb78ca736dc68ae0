package org.annalist.channel.telegram.feedback.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateDatabase;
import org.annalist.state.store.States;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(States.class)
class SqlFeedbackStoreTest {
  private static final Given GIVEN =
      new Given("Who was Quetzalcoatl?", Status.ANSWERED, List.of("treaty", "bridge"));

  @Parameter private States kind;
  @TempDir private Path folder;
  private StateAddress address;
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");

  @BeforeEach
  void make() {
    address = kind.empty(folder);
  }

  @Test
  void agreementIsEachPersonsOwnAndOutlastsARestart() {
    try (SqlFeedbackStore store = open()) {
      store.agree(7);
      store.agree(7);
    }
    try (SqlFeedbackStore store = open()) {
      assertThat(store.agrees(7)).isTrue();
      assertThat(store.agrees(8)).isFalse();
    }
  }

  @Test
  void answerIsTakenOnceAndOnlyByWhoAsked() {
    try (SqlFeedbackStore store = open()) {
      String key = store.keep(7, GIVEN);
      assertThat(key).matches("[a-z0-9]{8}");
      assertThat(store.take(8, key)).isEmpty();
      assertThat(store.take(7, key)).contains(GIVEN);
      assertThat(store.take(7, key)).isEmpty();
    }
  }

  @Test
  void answerIsKeptForItsTimeOnly() {
    try (SqlFeedbackStore store = open()) {
      String key = store.keep(7, GIVEN);
      now = now.plusSeconds(1801);
      assertThat(store.take(7, key)).isEmpty();
    }
  }

  @Test
  void forgettingDeletesAgreementAndAnswersFromTheFile() throws IOException {
    try (SqlFeedbackStore store = open()) {
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
    assumeTrue(kind == States.SQLITE);
    byte[] file = Files.readAllBytes(folder.resolve("state.db"));
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Quetzalcoatl");
  }

  private SqlFeedbackStore open() {
    return new SqlFeedbackStore(
        StateDatabase.open(address), new MovingClock(), Duration.ofMinutes(30), new Random(1));
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
