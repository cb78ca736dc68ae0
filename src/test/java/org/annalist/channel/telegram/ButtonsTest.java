package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.annalist.channel.telegram.compose.Composer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** Presses buttons, over a Bot API server. */
class ButtonsTest {
  private static final String SOURCES =
      "s:" + ClaimCodes.of("treaty") + ClaimCodes.of("flood-high");

  private FakeTelegram telegram;
  private RunningBot bot;

  @BeforeEach
  void start(@TempDir Path folder) {
    telegram = new FakeTelegram();
    bot = new RunningBot(telegram.url(), new FakeDialogue(), folder);
  }

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  @Test
  void sourcesAreSentAsAReplyWithNoMemoryOfTheMessage() {
    telegram.deliver(Updates.press(1, 7, 300, SOURCES));
    Call sent = telegram.await("sendMessage", 1).get(0);
    assertThat(sent.text())
        .startsWith("Sources:\n\n[1] <b>A &lt;Chronicle&gt; &amp; More</b>\n")
        .contains("\n\n[2] <b>The Scroll</b>\n");
    assertThat(sent.params().path("reply_parameters").path("message_id").asInt()).isEqualTo(300);
    assertThat(acknowledgements()).containsExactly("query-1:");
  }

  @Test
  void messageThatIsOutOfReachIsNoHindrance() {
    ObjectNode press = Updates.press(1, 7, 300, SOURCES);
    ((ObjectNode) press.path("callback_query").path("message")).put("date", 0);
    telegram.deliver(press);
    assertThat(telegram.await("sendMessage", 1).get(0).text()).startsWith("Sources:");
  }

  @Test
  void secondPressIsOnlyAcknowledged() {
    telegram.deliver(Updates.press(1, 7, 300, SOURCES));
    telegram.deliver(Updates.press(2, 7, 300, SOURCES));
    telegram.await("answerCallbackQuery", 2);
    telegram.deliver(Updates.press(3, 7, 301, SOURCES)); // under another message
    telegram.await("sendMessage", 2);
    assertThat(telegram.calls("sendMessage")).hasSize(2);
    assertThat(acknowledgements())
        .containsExactly(
            "query-1:", "query-2:" + Words.ENGLISH.say(Phrase.SOURCES_SENT), "query-3:");
  }

  @Test
  void unknownDataIsAcknowledged() {
    List<String> unknown = List.of("x", "s:", "s:abc", "s:" + "A".repeat(63), "s:AAAAAAA", "");
    for (int i = 0; i < unknown.size(); i++) {
      telegram.deliver(Updates.press(i + 1, 7, 300, unknown.get(i)));
    }
    telegram.await("answerCallbackQuery", unknown.size());
    assertThat(acknowledgements())
        .allMatch(text -> text.endsWith(Words.ENGLISH.say(Phrase.BUTTON_UNKNOWN)));
    assertThat(telegram.calls("sendMessage")).isEmpty();
  }

  @Test
  void pressThatIsTooOldIsNoTrouble() {
    telegram.fail("answerCallbackQuery", FakeTelegram.refusal(400, "query is too old"));
    telegram.deliver(Updates.press(1, 7, 300, SOURCES));
    telegram.await("sendMessage", 1);
    assertThat(telegram.calls("answerCallbackQuery")).hasSize(1);
  }

  @Test
  void isAcknowledgedAtOnceWhileItsChatHasToWait() {
    telegram.fail("sendMessage", FakeTelegram.tooMany(30));
    telegram.deliver(Updates.message(1, 7, "When?"));
    telegram.await("sendMessage", 1);
    telegram.deliver(Updates.press(2, 7, 300, SOURCES));
    assertThat(telegram.await("answerCallbackQuery", 1)).hasSize(1);
  }

  @Test
  void isAcknowledgedBeforeItsAnswerIsFound(@TempDir Path folder) {
    CountDownLatch found = new CountDownLatch(1);
    bot.close();
    bot = new RunningBot(telegram.url(), new FakeDialogue(), folder, List.of(new Slow(found)));
    telegram.deliver(Updates.press(1, 7, 300, "slow:"));
    telegram.await("answerCallbackQuery", 1);
    assertThat(telegram.calls("sendMessage")).isEmpty();
    found.countDown();
    telegram.await("sendMessage", 1);
    assertThat(telegram.calls("answerCallbackQuery")).hasSize(1);
  }

  @Test
  void isAcknowledgedWhileThePressBeforeItTakesLong(@TempDir Path folder) {
    CountDownLatch found = new CountDownLatch(1);
    bot.close();
    bot = new RunningBot(telegram.url(), new FakeDialogue(), folder, List.of(new Slow(found)));
    telegram.deliver(Updates.press(1, 7, 300, "slow:"));
    telegram.await("answerCallbackQuery", 1);
    telegram.deliver(Updates.press(2, 7, 300, SOURCES));
    telegram.deliver(Updates.press(3, 7, 300, "x"));
    telegram.await("answerCallbackQuery", 3);
    assertThat(telegram.calls("sendMessage")).isEmpty();
    found.countDown();
    telegram.await("sendMessage", 2);
    telegram.deliver(Updates.press(4, 7, 300, "x"));
    telegram.await("answerCallbackQuery", 4);
    assertThat(acknowledgements())
        .containsExactlyInAnyOrder(
            "query-1:",
            "query-2:",
            "query-3:",
            "query-4:" + Words.ENGLISH.say(Phrase.BUTTON_UNKNOWN));
  }

  @Test
  void acknowledgementThatHasToWaitGoesBeforeTheAnswer() {
    telegram.fail("answerCallbackQuery", FakeTelegram.tooMany(1));
    telegram.deliver(Updates.press(1, 7, 300, SOURCES));
    telegram.await("sendMessage", 1);
    assertThat(acknowledgements()).containsExactly("query-1:", "query-1:");
  }

  /** A button whose answer takes until it is found. */
  private record Slow(CountDownLatch found) implements Feature {
    @Override
    public Map<String, ButtonAction> buttons() {
      return Map.of("slow", this::show);
    }

    private List<PartialBotApiMethod<?>> show(Press press) {
      List<PartialBotApiMethod<?>> calls = new ArrayList<>(press.acknowledgedAtOnce());
      try {
        found.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      calls.addAll(Composer.talk(press.place(), "Found.", List.of()));
      return calls;
    }
  }

  private List<String> acknowledgements() {
    return telegram.calls("answerCallbackQuery").stream()
        .map(
            call ->
                call.params().path("callback_query_id").asText()
                    + ":"
                    + call.params().path("text").asText())
        .toList();
  }
}
