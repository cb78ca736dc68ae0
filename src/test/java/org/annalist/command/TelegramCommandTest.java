package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.annalist.FreePort;
import org.annalist.TestKnowledge;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.Updates;
import org.annalist.channel.telegram.WebhookCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way of a message to {@code annalist telegram}, over a Bot API server. */
class TelegramCommandTest {
  private static final long SOMEBODY = 7;
  private static final String QUESTION = "When was the truce signed?";
  private static final String ANSWER =
      "A truce was signed in Strelsau on <b>10 April 1892</b>. [1] [2]\n\n"
          + "[1] Royal Gazette of Ruritania, “The year of the two treaties” (official), page 2."
          + " <a href=\"https://gazette.example/treaties\">gazette.example</a>\n"
          + "[2] University of Strelsau, “A chronicle of the Blue River” (academic), chapter 5";
  private static final String SOURCES =
      """
      Sources:

      [1] <b>The year of the two treaties</b>
      Royal Gazette of Ruritania (official)
      Language: English
      Section: page 2
      <a href="https://gazette.example/treaties">gazette.example</a>

      [2] <b>A chronicle of the Blue River</b>
      University of Strelsau (academic)
      Language: English
      Section: chapter 5""";

  @TempDir private static Path shared;
  private static String knowledge = "";

  @TempDir private Path directory;
  private FakeTelegram telegram;
  private RunningTelegram bot;
  private int updates;
  private int replies;

  @BeforeAll
  static void build() {
    knowledge = TestKnowledge.ruritania(shared).toString();
    Run.of(shared, "", "build", "--knowledge", knowledge);
  }

  @BeforeEach
  void start() {
    telegram = new FakeTelegram();
    bot = started(FakeTelegram.TOKEN);
  }

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  private RunningTelegram started(String token) {
    return started(token, Map.of());
  }

  private RunningTelegram started(String token, Map<String, String> more) {
    Map<String, String> variables = new HashMap<>(more);
    variables.put("ANNALIST_TELEGRAM_TOKEN", token);
    variables.put("ANNALIST_KNOWLEDGE_BUILD_DIRECTORY", shared.resolve("built").toString());
    return new RunningTelegram(
        directory, telegram, variables, "telegram", "--knowledge", knowledge);
  }

  @Test
  void aQuestionIsAnsweredWithItsSourcesAndButtonsForThem() {
    Call sent = say(QUESTION);
    assertThat(sent.text()).isEqualTo(ANSWER);
    assertThat(buttons(sent))
        .extracting(button -> button.path("text").asText())
        .containsExactly(
            "[1] gazette.example",
            "Sources",
            "Timeline",
            "Where",
            "Next",
            "Share",
            "👍 Right",
            "👎 Not right");
    assertThat(buttons(sent).get(0).path("url").asText())
        .isEqualTo("https://gazette.example/treaties");
  }

  @Test
  void theSourceIsAskedOfTheConversation() {
    say(QUESTION);
    assertThat(say("source?").text()).isEqualTo(SOURCES);
    assertThat(say("/sources").text()).isEqualTo(SOURCES);
  }

  @Test
  void theSourcesButtonGivesTheSources() {
    JsonNode button = buttons(say(QUESTION)).get(1);
    Call sent =
        after(Updates.press(++updates, SOMEBODY, 100, button.path("callback_data").asText()));
    assertThat(sent.text()).isEqualTo(SOURCES);
    assertThat(telegram.calls("answerCallbackQuery")).hasSize(1);
  }

  @Test
  void startAndHelpSayWhatTheBotDoesWithQuestionsThatItAnswers() {
    String start = say("/start").text();
    assertThat(start).startsWith("Hello. I answer questions about history").contains("\n• ");
    assertThat(say("/help").text()).isEqualTo(start.replace("Hello. ", ""));
    String example =
        start.substring(start.indexOf("\n• ") + "\n• ".length()).lines().toList().get(0);
    assertThat(say(example).text()).contains("[1]");
  }

  @Test
  void theMenuIsSetAndItsCommandsAnswerFromTheKnowledge() {
    telegram.await("setMyShortDescription", 5);
    assertThat(say("/on 10 April 1892").text()).contains("truce");
    assertThat(say("/about").text()).contains("Licence: Apache License 2.0", "Claims: ");
    assertThat(say("/privacy").text()).contains("30 minutes");
    assertThat(say("/subscribe 9 UTC").text()).startsWith("Every day at 09:00 (UTC)");
    assertThat(say("/forget").text()).startsWith("Done.");
    assertThat(say("/unsubscribe").text()).startsWith("I do not send anything here.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anEditedFollowUpLeansOnWhatWasSaidBeforeItWatchedOverOrNot(boolean isWatched) {
    if (isWatched) {
      bot.close();
      bot = started(FakeTelegram.TOKEN, Map.of("ANNALIST_MONITOR_PORT", "" + FreePort.next()));
    }
    say(QUESTION);
    ObjectNode followUp = Updates.message(++updates, SOMEBODY, "When was Rudolf born?");
    assertThat(after(followUp).text()).startsWith("Rudolf was born");
    telegram.deliver(Updates.edit(++updates, followUp, "source?"));
    assertThat(telegram.await("editMessageText", 1).get(0).text()).isEqualTo(SOURCES);
  }

  @Test
  void aStopIsToldAndLeavesNothingUnanswered() {
    say(QUESTION);
    assertThat(bot.stop())
        .isEqualTo(
            new Run(
                0,
                "",
                """
                annalist: the Telegram bot has started; Ctrl+C stops it.
                annalist: the Telegram bot was told to stop.
                """));
    telegram.deliver(Updates.message(++updates, SOMEBODY, "source?"));
    bot = started(FakeTelegram.TOKEN);
    replies++;
    assertThat(telegram.await("sendMessage", replies).get(replies - 1).text()).isEqualTo(SOURCES);
  }

  @Test
  void aPinComesAfterTheAnswerToWhereAPlaceIs() {
    say("Where is Strelzau?");
    JsonNode pin = telegram.await("sendVenue", 1).get(0).params();
    assertThat(pin.path("title").asText()).isEqualTo("Strelsau / Strelzau");
    assertThat(pin.path("address").asText()).isEqualTo("48.6° N, 16.25° E");
    assertThat(pin.path("latitude").asDouble()).isEqualTo(48.6);
    assertThat(pin.path("longitude").asDouble()).isEqualTo(16.25);
    say("/where Штрельзау");
    telegram.await("sendVenue", 2);
    say(QUESTION);
    say("Where was the truce signed?");
    say("What happened in Strelsau?");
    assertThat(telegram.calls("sendVenue")).hasSize(2);
  }

  @Test
  void aSharedTimelineOpensWithItsPicture() {
    String years = "/start " + linkTo("Timeline of 1880-1900");
    telegram.deliver(Updates.message(++updates, SOMEBODY, years));
    assertThat(telegram.await("sendPhoto", 1).get(0).params().path("caption").asText())
        .startsWith("<b>1880–1900</b>");
  }

  private static String linkTo(String question) {
    byte[] key = ("u" + question).getBytes(StandardCharsets.UTF_8);
    return "q" + Base64.getUrlEncoder().withoutPadding().encodeToString(key);
  }

  @Test
  void theSettingOfAWebhookIsAllThatItTakes() {
    bot.close();
    WebhookCaller caller = new WebhookCaller();
    Map<String, String> variables =
        Map.of(
            "ANNALIST_TELEGRAM_WEBHOOK_URL",
            "http://127.0.0.1:" + caller.port() + "/telegram",
            "ANNALIST_TELEGRAM_WEBHOOK_SECRET_TOKEN",
            WebhookCaller.SECRET,
            "ANNALIST_TELEGRAM_WEBHOOK_PORT",
            Integer.toString(caller.port()));
    bot = started(FakeTelegram.TOKEN, variables);
    telegram.await("setWebhook", 1);
    assertThat(caller.deliver(Updates.message(1, SOMEBODY, QUESTION))).isEqualTo(200);
    assertThat(telegram.await("sendMessage", 1).get(0).text()).isEqualTo(ANSWER);
    assertThat(bot.stop().code()).isZero();
    bot = started(FakeTelegram.TOKEN);
    telegram.await("deleteWebhook", 1);
    telegram.deliver(Updates.message(2, SOMEBODY, "source?"));
    assertThat(telegram.await("sendMessage", 2).get(1).text()).isEqualTo(SOURCES);
  }

  @Test
  void aWebhookWithoutItsSecretIsOneMessage() {
    bot.close();
    bot =
        started(
            FakeTelegram.TOKEN,
            Map.of("ANNALIST_TELEGRAM_WEBHOOK_URL", "https://bot.example.org/telegram"));
    Run run = bot.ended();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("telegram.webhook.secret-token: not set, though");
  }

  @Test
  void aTokenThatTelegramRefusesIsOneMessageWithoutIt() {
    bot.close();
    bot = started("123456:another");
    Run run = bot.ended();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().toList().get(1))
        .startsWith("annalist: ")
        .contains("telegram.token")
        .doesNotContain("another");
  }

  private Call say(String text) {
    return after(Updates.message(++updates, SOMEBODY, text));
  }

  /** Delivers an update and returns the message that answers it. */
  private Call after(ObjectNode update) {
    telegram.deliver(update);
    replies++;
    return telegram.await("sendMessage", replies).get(replies - 1);
  }

  private static List<JsonNode> buttons(Call call) {
    JsonNode rows = call.params().path("reply_markup").path("inline_keyboard");
    return StreamSupport.stream(rows.spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .toList();
  }
}
