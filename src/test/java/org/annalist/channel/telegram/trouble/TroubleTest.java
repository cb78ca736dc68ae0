package org.annalist.channel.telegram.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.annalist.FreePort;
import org.annalist.channel.telegram.FakeDialogue;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.FakeTelegram.Carried;
import org.annalist.channel.telegram.FakeTelegram.Fault;
import org.annalist.channel.telegram.Printed;
import org.annalist.channel.telegram.RunningBot;
import org.annalist.channel.telegram.Updates;
import org.annalist.channel.telegram.api.BotException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Telegram in trouble, over a Bot API server; what is printed is looked through for the token. */
@SuppressWarnings("try") // a bot runs while its block does
class TroubleTest {
  private Path folder;
  private Printed printed;
  private FakeTelegram telegram;

  @BeforeEach
  void start(@TempDir Path temporary) {
    folder = temporary;
    printed = new Printed();
    telegram = new FakeTelegram();
  }

  @AfterEach
  void stop() {
    telegram.close();
    printed.close();
    assertThat(printed.text()).doesNotContain(FakeTelegram.TOKEN, "AAsecretSECRET");
  }

  static Stream<Fault> passing() {
    return Stream.of(
        FakeTelegram.status(500, "{\"ok\":false,\"error_code\":500,\"description\":\"Internal\"}"),
        FakeTelegram.status(502, "<html><body>Bad Gateway</body></html>"),
        FakeTelegram.status(200, "{\"ok\":true,\"result\":[{"),
        FakeTelegram.status(200, "{}"),
        FakeTelegram.status(200, "[]"),
        FakeTelegram.status(200, ""),
        FakeTelegram.status(302, "{\"ok\":false}"),
        FakeTelegram.tooMany(0),
        FakeTelegram.hangUp(),
        FakeTelegram.breakOff());
  }

  @ParameterizedTest
  @MethodSource("passing")
  void everyCallIsMadeAgainUntilItWorks(Fault fault) {
    for (String method : List.of("getMe", "getUpdates", "sendMessage")) {
      telegram.fail(method, fault, fault);
    }
    telegram.deliver(Updates.message(1, 7, "When?"));
    try (RunningBot bot = bot()) {
      telegram.await("sendMessage", 3);
      telegram.await(() -> telegram.pending().isEmpty(), "confirmation");
    }
    assertThat(telegram.calls("sendMessage").get(2).text()).startsWith("The Treaty");
  }

  @Test
  void retryAfterIsHonouredWhenSendingWhileOthersGoOn() {
    AtomicBoolean haveOthersGoneOn = new AtomicBoolean();
    telegram.disturb(
        call -> call.chat() == 7 && !haveOthersGoneOn.get() ? FakeTelegram.tooMany(1) : null);
    try (RunningBot bot = bot()) {
      telegram.deliver(Updates.message(1, 7, "When?"));
      telegram.await("sendMessage", 1);
      telegram.deliver(Updates.message(2, 8, "When?"));
      telegram.await(() -> telegram.carriedCount() == 1, "an answer to somebody else");
      haveOthersGoneOn.set(true);
      telegram.await(() -> telegram.carriedCount() == 2, "an answer after all");
    }
    assertThat(telegram.carried()).extracting(Carried::chat).containsExactly(8L, 7L);
    List<Call> tries =
        telegram.calls("sendMessage").stream().filter(call -> call.chat() == 7).toList();
    for (int i = 1; i < tries.size(); i++) {
      assertThat(tries.get(i).time() - tries.get(i - 1).time()).isGreaterThan(1_000_000_000L);
    }
  }

  @Test
  void retryAfterIsHonouredWhenPolling() {
    telegram.fail("getUpdates", FakeTelegram.tooMany(1));
    try (RunningBot bot = bot()) {
      List<Call> polls = telegram.await("getUpdates", 2);
      assertThat(polls.get(1).time() - polls.get(0).time()).isGreaterThan(1_000_000_000L);
    }
  }

  @Test
  void resultThatCannotBeReadIsNoReasonToSendAgain() {
    telegram.fail("sendMessage", FakeTelegram.status(200, "{\"ok\":true,\"result\":\"new\"}"));
    try (RunningBot bot = bot()) {
      telegram.deliver(Updates.message(1, 7, "When?"));
      telegram.deliver(Updates.message(2, 7, "Where?"));
      telegram.await("sendMessage", 2);
    }
    assertThat(telegram.calls("sendMessage")).hasSize(2);
  }

  @Test
  void messageThatIsRefusedIsSentOnceMoreAsPlainText() {
    telegram.fail("sendMessage", FakeTelegram.refusal(400, "Bad Request: can't parse entities"));
    try (RunningBot bot = bot()) {
      telegram.deliver(Updates.message(1, 7, "When?"));
      Call plain = telegram.await("sendMessage", 2).get(1);
      assertThat(plain.text())
          .startsWith("The Treaty of Ruritania was signed on 12 May 1894. [1]\n\n[1] Museum of")
          .contains("“A <Chronicle> & More”");
      assertThat(plain.params().has("parse_mode")).isFalse();
      assertThat(plain.params().has("reply_markup")).isFalse();
    }
  }

  @Test
  void personWhoBlockedTheBotIsLeftAlone() {
    telegram.fail("sendMessage", FakeTelegram.refusal(403, "Forbidden: bot was blocked"));
    try (RunningBot bot = bot()) {
      telegram.deliver(Updates.message(1, 7, "When?"));
      telegram.deliver(Updates.message(2, 8, "When?"));
      telegram.await("sendMessage", 2);
    }
    assertThat(telegram.calls("sendMessage")).hasSize(2);
    assertThat(printed.warnings()).isEmpty();
  }

  @Test
  void sendingThatIsRefusedForGoodIsNotTriedAgain() {
    telegram.fail("sendMessage", FakeTelegram.refusal(404, "Not Found"));
    try (RunningBot bot = bot()) {
      telegram.deliver(Updates.message(1, 7, "When?"));
      telegram.deliver(Updates.message(2, 7, "Where?"));
      telegram.await("sendMessage", 2);
    }
    assertThat(telegram.calls("sendMessage")).hasSize(2);
  }

  @Test
  void wrongTokenEndsWithOneMessage() {
    try (RunningBot bot = new RunningBot(telegram.url(), "1:wrong", new FakeDialogue(), folder)) {
      assertThat(bot.failure())
          .isInstanceOf(BotException.class)
          .hasMessage(
              "Telegram does not know this bot (401 Unauthorized). Set telegram.token, or"
                  + " ANNALIST_TELEGRAM_TOKEN, to the token that @BotFather gave, and look whether"
                  + " telegram.api-url is right.");
    }
  }

  @Test
  void addressThatIsNotFoundEndsWithOneMessage() {
    telegram.fail("getUpdates", FakeTelegram.refusal(404, "Not Found"));
    try (RunningBot bot = bot()) {
      assertThat(bot.failure())
          .isInstanceOf(BotException.class)
          .hasMessageStartingWith("Telegram does not know this bot (404 Not Found). Set");
    }
    assertThat(printed.warnings()).isEmpty();
  }

  @Test
  void secondInstanceEndsTheFirstWithOneMessage() {
    Fault conflict = FakeTelegram.refusal(409, "Conflict: other getUpdates request");
    try (RunningBot bot = bot()) {
      telegram.await("getUpdates", 2);
      telegram.disturb(call -> call.method().equals("getUpdates") ? conflict : null);
      assertThat(bot.failure())
          .isInstanceOf(BotException.class)
          .hasMessage(
              "Telegram gives this bot's messages to somebody else (409 Conflict: other getUpdates"
                  + " request). Stop the other program that runs with this token, or remove its"
                  + " webhook.");
    }
    assertThat(printed.warnings()).isEmpty(); // whoever runs it is told by the exception
  }

  @Test
  void serverThatIsNotThereIsWaitedFor() {
    int port = FreePort.next();
    URI url = URI.create("http://127.0.0.1:" + port);
    try (RunningBot bot = new RunningBot(url, new FakeDialogue(), folder)) {
      printed.await("Cannot get messages");
      try (FakeTelegram late = new FakeTelegram(port)) {
        late.deliver(Updates.message(1, 7, "When?"));
        late.await("sendMessage", 1);
        printed.await("Messages come in again");
        assertThat(printed.warnings()).hasSize(1);
      }
    }
  }

  @Test
  void messageOfAFailureIsNotPrinted() {
    FakeDialogue dialogue = new FakeDialogue();
    dialogue.does(
        "Quetzalcoatl",
        () -> {
          throw new IllegalArgumentException("Quetzalcoatl", new IOException("Quetzalcoatl"));
        });
    try (RunningBot bot = new RunningBot(telegram.url(), dialogue, folder)) {
      telegram.deliver(Updates.message(1, 7, "Quetzalcoatl"));
      telegram.await("sendMessage", 1);
    }
    assertThat(printed.text())
        .contains("Could not answer a message", "java.lang.IllegalArgumentException")
        .doesNotContain("Quetzalcoatl");
  }

  private RunningBot bot() {
    return new RunningBot(telegram.url(), new FakeDialogue(), folder);
  }
}
