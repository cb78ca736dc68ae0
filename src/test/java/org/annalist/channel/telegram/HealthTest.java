package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.annalist.channel.telegram.api.BotIdentity;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.health.Health;
import org.annalist.channel.telegram.health.KnowledgeState;
import org.annalist.channel.telegram.health.Vitals;
import org.annalist.channel.telegram.store.SqlInbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {
  private static final BotIdentity ME = new BotIdentity(123456, "TestBot");

  @TempDir private Path folder;
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneOffset getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };
  private final Vitals vitals = new Vitals(clock);
  private SqlInbox inbox;

  @BeforeEach
  void open() {
    inbox = SqlInbox.open("jdbc:sqlite:" + folder.resolve("state.db"), clock);
  }

  @Test
  void aPollingBotIsWellWhileTelegramAnswers() throws Exception {
    Health health = new Health(inbox, vitals, true, clock);
    assertThat(status(health, false)).isEqualTo("starting");
    health.introduce(ME);
    assertThat(status(health, false)).isEqualTo("starting");
    vitals.well();
    assertThat(status(health, true)).isEqualTo("ok");
    vitals.inTrouble("502 Bad Gateway");
    pass(Duration.ofSeconds(119));
    assertThat(status(health, true)).isEqualTo("ok");
    assertThat(json(health).path("trouble").asText()).isEqualTo("502 Bad Gateway");
    pass(Duration.ofSeconds(2));
    assertThat(status(health, false)).isEqualTo("failing");
    vitals.well();
    assertThat(status(health, true)).isEqualTo("ok");
    assertThat(json(health).path("trouble").isNull()).isTrue();
    inbox.close();
  }

  @Test
  void aWebhookMayBeSilentForDays() throws Exception {
    Health health = new Health(inbox, vitals, false, clock);
    health.introduce(ME);
    vitals.well();
    assertThat(status(health, false)).isEqualTo("starting");
    health.ready();
    health.updateArrived();
    pass(Duration.ofDays(3));
    assertThat(status(health, true)).isEqualTo("ok");
    assertThat(json(health).path("lastUpdateSeconds").asLong()).isEqualTo(3 * 86400);
    inbox.close();
  }

  @Test
  void aBotWhoseInboxCannotBeReachedIsNotWell() throws Exception {
    Health health = new Health(inbox, vitals, true, clock);
    health.introduce(ME);
    vitals.well();
    inbox.add(ME.id(), List.of(new ReceivedUpdate(1, "7", "{}")));
    assertThat(json(health).path("inbox").asInt()).isEqualTo(1);
    inbox.close();
    assertThat(status(health, false)).isEqualTo("failing");
    assertThat(json(health).path("inbox").isNull()).isTrue();
  }

  @Test
  void aMistakeInTheKnowledgeIsToldAndLeavesTheBotWell() throws Exception {
    Health health = new Health(inbox, vitals, true, clock);
    health.introduce(ME);
    vitals.well();
    health.tellKnowledge(() -> new KnowledgeState(5, now.minusSeconds(60), "a.yaml:1:1: wrong"));
    assertThat(status(health, true)).isEqualTo("ok");
    assertThat(json(health).path("knowledge").toString())
        .isEqualTo("{\"claims\":5,\"ageSeconds\":60,\"mistake\":\"a.yaml:1:1: wrong\"}");
    inbox.close();
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private static String status(Health health, boolean isWell) throws Exception {
    assertThat(health.look().isWell()).isEqualTo(isWell);
    return json(health).path("status").asText();
  }

  private static JsonNode json(Health health) throws Exception {
    return new ObjectMapper().readTree(health.look().json());
  }
}
