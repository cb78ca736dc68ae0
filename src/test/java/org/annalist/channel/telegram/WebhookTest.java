package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.api.PollUpdates;
import org.annalist.channel.telegram.api.TelegramSettings;
import org.annalist.setting.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages that Telegram delivers to the bot's own server. */
@SuppressWarnings("try") // a bot runs while its block does
class WebhookTest {
  private final WebhookCaller caller = new WebhookCaller();
  private Path folder;
  private FakeTelegram telegram;
  private FakeDialogue dialogue;

  @BeforeEach
  void start(@TempDir Path temporary) {
    folder = temporary;
    telegram = new FakeTelegram();
    dialogue = new FakeDialogue();
  }

  @AfterEach
  void stop() {
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  @Test
  void telegramIsToldWhereToDeliverWhatAndWithWhichSecret() {
    try (RunningBot bot = delivered()) {
      JsonNode params = telegram.await("setWebhook", 1).get(0).params();
      assertThat(params.path("url").asText()).isEqualTo(caller.uri("/telegram").toString());
      assertThat(params.path("secret_token").asText()).isEqualTo(WebhookCaller.SECRET);
      assertThat(params.path("drop_pending_updates").asBoolean()).isFalse();
      assertThat(params.path("allowed_updates"))
          .extracting(JsonNode::asText)
          .containsExactlyElementsOf(new PollUpdates(null, Duration.ZERO).allowedUpdates());
    }
    assertThat(telegram.calls("getUpdates")).isEmpty();
  }

  @Test
  void whatIsDeliveredIsAnsweredOnceHoweverOftenItComes() {
    try (RunningBot bot = ready()) {
      assertThat(caller.deliver(Updates.message(10, 7, "first"))).isEqualTo(200);
      assertThat(caller.deliver(Updates.message(10, 7, "first"))).isEqualTo(200);
      assertThat(caller.deliver(Updates.message(11, 7, "second"))).isEqualTo(200);
      telegram.await("sendMessage", 2);
    }
    try (RunningBot restarted = ready()) {
      assertThat(caller.deliver(Updates.message(11, 7, "second"))).isEqualTo(200);
      assertThat(caller.deliver(Updates.message(12, 7, "third"))).isEqualTo(200);
      telegram.await("sendMessage", 3);
    }
    assertThat(utterances()).containsExactly("first", "second", "third");
  }

  @Test
  void deliveryIsTakenAtOnceThoughTheAnswerIsSlow() {
    CountDownLatch release = new CountDownLatch(1);
    dialogue.does(
        "slow",
        () -> {
          awaitRelease(release);
          return Samples.FACT;
        });
    try (RunningBot bot = ready()) {
      IntStream.rangeClosed(1, 10)
          .forEach(
              id -> assertThat(caller.deliver(Updates.message(id, id, "slow"))).isEqualTo(200));
      assertThat(caller.health().path("inbox").asInt()).isEqualTo(10);
      assertThat(telegram.calls("sendMessage")).isEmpty();
      release.countDown(); // until now no answer could be found
      telegram.await("sendMessage", 10);
    }
  }

  @Test
  void whatWasTakenBeforeAStopIsAnsweredAfterIt() throws InterruptedException {
    Stopping stopping = new Stopping();
    dialogue.does("slow", stopping::answer);
    long start;
    try (RunningBot bot = ready(List.of(stopping))) {
      caller.deliver(Updates.message(1, 7, "slow"));
      assertThat(caller.deliver(Updates.message(2, 7, "next"))).isEqualTo(200);
      stopping.awaitSearch();
      start = System.nanoTime();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(telegram.calls("sendMessage")).hasSize(1);
    telegram.await(() -> threads().isEmpty(), "the end of all threads");
    try (RunningBot restarted = ready()) {
      telegram.await("sendMessage", 2);
    }
    assertThat(utterances()).containsExactly("slow", "next");
  }

  @Test
  void switchingNeedsTheSettingOnlyAndLosesNothing() {
    try (RunningBot bot = ready()) {
      caller.deliver(Updates.message(1, 7, "by webhook"));
      telegram.await("sendMessage", 1);
    }
    assertThat(telegram.webhook()).isNotEmpty();
    telegram.deliver(Updates.message(1, 7, "by webhook")); // Telegram was not sure
    telegram.deliver(Updates.message(2, 7, "by polling"));
    try (RunningBot bot = polling()) {
      telegram.await("sendMessage", 2);
      telegram.await(() -> telegram.pending().isEmpty(), "confirmation");
    }
    List<Call> removals = telegram.calls("deleteWebhook");
    assertThat(removals).hasSize(1);
    assertThat(removals.get(0).params().path("drop_pending_updates").asBoolean(true)).isFalse();
    try (RunningBot bot = ready()) {
      caller.deliver(Updates.message(2, 7, "by polling"));
      caller.deliver(Updates.message(3, 7, "by webhook again"));
      telegram.await("sendMessage", 3);
    }
    assertThat(utterances()).containsExactly("by webhook", "by polling", "by webhook again");
  }

  @Test
  void withoutAWebhookNoneIsRemoved() {
    try (RunningBot bot = polling()) {
      telegram.await("getUpdates", 1);
    }
    assertThat(telegram.calls("deleteWebhook")).isEmpty();
  }

  @Test
  void healthTellsHowTheBotIsAndNothingSecret() {
    try (RunningBot bot = ready()) {
      JsonNode before = caller.health();
      assertThat(before.path("status").asText()).isEqualTo("ok");
      assertThat(before.path("bot").asText()).isEqualTo("TestBot");
      assertThat(before.path("mode").asText()).isEqualTo("webhook");
      assertThat(before.path("inbox").asInt(-1)).isZero();
      assertThat(before.path("lastUpdateSeconds").isNull()).isTrue();
      caller.deliver(Updates.message(1, 7, "When?"));
      JsonNode after = caller.health();
      assertThat(after.path("lastUpdateSeconds").asLong(-1)).isBetween(0L, 600L);
      assertThat(after.toString())
          .doesNotContain(WebhookCaller.SECRET, FakeTelegram.TOKEN, "/telegram");
    }
  }

  @Test
  void healthIsNotGoodBeforeTelegramKnowsWhereToDeliver() {
    telegram.fail("setWebhook", FakeTelegram.tooMany(1));
    try (RunningBot bot = delivered()) {
      telegram.await("setWebhook", 1);
      assertThat(caller.status(caller.request("/health", "").GET())).isEqualTo(503);
      telegram.await("setWebhook", 2);
      telegram.await(() -> caller.health().path("status").asText().equals("ok"), "good health");
    }
  }

  @Test
  void addressThatTelegramDoesNotTakeEndsWithOneMessage() {
    telegram.fail("setWebhook", FakeTelegram.refusal(400, "Bad Request: bad webhook"));
    try (RunningBot bot = delivered()) {
      assertThat(bot.failure())
          .isInstanceOf(BotException.class)
          .hasMessage(
              "Telegram does not take telegram.webhook.url (400 Bad Request: bad webhook). It has"
                  + " to be an https address that Telegram can reach, at port 443, 80, 88 or 8443.");
    }
  }

  @Test
  void portThatIsTakenEndsWithOneMessage() {
    try (RunningBot first = ready();
        RunningBot second = new RunningBot(settings(), dialogue, other(folder))) {
      assertThat(second.failure())
          .isInstanceOf(BotException.class)
          .hasMessageStartingWith(
              "telegram.webhook.port " + caller.port() + " at telegram.webhook.address 127.0.0.1: ")
          .hasMessageEndingWith("Choose a port that is free and an address of this machine.");
    }
  }

  private static Path other(Path folder) {
    Path other = folder.resolve("other");
    assertThat(other.toFile().mkdir()).isTrue();
    return other;
  }

  private RunningBot polling() {
    return new RunningBot(telegram.url(), dialogue, folder);
  }

  private RunningBot delivered() {
    return delivered(List.of());
  }

  private RunningBot delivered(List<Feature> features) {
    return new RunningBot(settings(), dialogue, folder, features);
  }

  /** A bot whose webhook Telegram knows. */
  private RunningBot ready() {
    return ready(List.of());
  }

  private RunningBot ready(List<Feature> features) {
    int before = telegram.calls("setWebhook").size();
    RunningBot bot = delivered(features);
    telegram.await("setWebhook", before + 1);
    telegram.await(() -> caller.health().path("status").asText().equals("ok"), "good health");
    return bot;
  }

  private TelegramSettings settings() {
    return new TelegramSettings(new Secret(FakeTelegram.TOKEN), telegram.url(), RunningBot.WAIT, 4)
        .with(caller.settings());
  }

  private List<String> utterances() {
    return dialogue.asked.stream().map(FakeDialogue.Asked::utterance).toList();
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("telegram-w"))
        .toList();
  }

  private static void awaitRelease(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
