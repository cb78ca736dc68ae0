package org.annalist.channel.telegram.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.annalist.channel.telegram.SentAnswers.Asked;
import org.annalist.channel.telegram.SentAnswers.Kind;
import org.annalist.channel.telegram.SentAnswers.Sent;
import org.annalist.conversation.Turn;
import org.annalist.question.Intent;
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateDatabase;
import org.annalist.state.store.States;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(States.class)
class SqlSentAnswersTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Turn TRUCE = turn("truce", null);
  private static final Turn SIEGE = turn("siege", "1893");

  @Parameter private States kind;
  @TempDir private Path folder;
  private StateAddress address;

  @BeforeEach
  void make() {
    address = kind.empty(folder);
  }

  @Test
  void knowsAllMessagesOfAnAnswerAfterARestart() {
    Sent text = new Sent(100, Kind.TEXT, 5, TRUCE, SIEGE);
    Sent pin = new Sent(101, Kind.PIN, -6, TRUCE, SIEGE);
    try (SqlSentAnswers sent = at(NOON)) {
      sent.remember(new Asked(7, 7, 1), pin);
      sent.remember(new Asked(7, 7, 1), text);
      sent.remember(new Asked(8, 8, 1), new Sent(102, Kind.TEXT, 7, null, null));
    }
    try (SqlSentAnswers sent = at(NOON.plusSeconds(60))) {
      assertThat(sent.answersTo(7, 1)).containsExactly(text, pin);
      assertThat(sent.answersTo(8, 1)).extracting(Sent::message).containsExactly(102);
      assertThat(sent.answersTo(7, 2)).isEmpty();
    }
  }

  @Test
  void knowsWhatAMessageSaidByItsNumberOrThatOfTheQuestion() {
    try (SqlSentAnswers sent = at(NOON)) {
      sent.remember(new Asked(7, 7, 1), new Sent(100, Kind.TEXT, 5, null, TRUCE));
      sent.remember(new Asked(7, 7, 2), new Sent(103, Kind.TEXT, 5, TRUCE, null));
      assertThat(sent.said(7, 100)).hasValue(TRUCE);
      assertThat(sent.said(7, 1)).hasValue(TRUCE);
      assertThat(sent.said(7, 103)).isEmpty();
      assertThat(sent.said(8, 100)).isEmpty();
      sent.saidSince(7, 100, SIEGE);
      assertThat(sent.said(7, 100)).hasValue(SIEGE);
    }
  }

  @Test
  void whatAButtonBroughtIsNoAnswerToAMessage() {
    try (SqlSentAnswers sent = at(NOON)) {
      sent.remember(new Asked(7, 7, 0), new Sent(100, Kind.TEXT, 5, null, TRUCE));
      assertThat(sent.answersTo(7, 0)).isEmpty();
      assertThat(sent.said(7, 100)).hasValue(TRUCE);
    }
  }

  @Test
  void forgetsWhatIsTooOld() {
    try (SqlSentAnswers sent = at(NOON)) {
      sent.remember(new Asked(7, 7, 1), new Sent(100, Kind.TEXT, 5, null, TRUCE));
    }
    try (SqlSentAnswers sent = at(NOON.plus(Duration.ofMinutes(31)))) {
      assertThat(sent.answersTo(7, 1)).isEmpty();
      assertThat(sent.said(7, 100)).isEmpty();
    }
  }

  @Test
  void forgetsAPersonInAllChats() {
    try (SqlSentAnswers sent = at(NOON)) {
      sent.remember(new Asked(7, 7, 1), new Sent(100, Kind.TEXT, 5, null, TRUCE));
      sent.remember(new Asked(-9, 7, 1), new Sent(100, Kind.TEXT, 5, null, TRUCE));
      sent.remember(new Asked(-9, 8, 2), new Sent(101, Kind.TEXT, 5, null, TRUCE));
      sent.forget(7);
      assertThat(sent.answersTo(7, 1)).isEmpty();
      assertThat(sent.answersTo(-9, 1)).isEmpty();
      assertThat(sent.answersTo(-9, 2)).hasSize(1);
      sent.forget(-9, 101);
      assertThat(sent.answersTo(-9, 2)).isEmpty();
    }
  }

  private static Turn turn(String entity, @Nullable String date) {
    return new Turn(
        new Turn.Asked(Intent.WHEN, List.of(entity), date, List.of("sign")),
        new Turn.Said(List.of(entity), List.of(entity + "-1"), 1));
  }

  private SqlSentAnswers at(Instant now) {
    return new SqlSentAnswers(
        StateDatabase.open(address), Clock.fixed(now, ZoneOffset.UTC), Duration.ofMinutes(30));
  }
}
