package org.annalist.channel.telegram.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Presses the buttons under answers, over a Bot API server. */
@ExtendWith(TestBotExtension.class)
class AnswerButtonsTest {
  private static final String TRUCE = "When was the truce signed?";

  private final TestBot knowing;
  private ServedBot bot;

  AnswerButtonsTest(TestBot knowing) {
    this.knowing = knowing;
  }

  @BeforeEach
  void start(@TempDir Path folder) {
    bot = new ServedBot(knowing, folder, TestBot.TODAY);
  }

  @AfterEach
  void stop() {
    bot.close();
    assertThat(bot.telegram.refusals()).isEmpty();
  }

  @Test
  void anAnswerOffersWhatCanBeTapped() {
    assertThat(ServedBot.labels(bot.ask(7, TRUCE)))
        .contains("[1] gazette.example", "Sources", "Timeline", "Where", "Next", "Share");
  }

  @Test
  void whatHappenedNextIsToldAfterARestart() {
    String next = ServedBot.data(bot.ask(7, TRUCE), "Next");
    bot.restart();
    Call told = bot.press(7, 100, next);
    assertThat(told.text()).contains("King Rudolf of Ruritania gave up the throne");
    assertThat(told.params().path("reply_parameters").path("message_id").asInt()).isEqualTo(100);
  }

  @Test
  void sourcesOfWhatAButtonToldCanBeAskedFor() {
    bot.press(7, 100, ServedBot.data(bot.ask(7, TRUCE), "Next"));
    assertThat(bot.ask(7, "source?").text()).startsWith("Sources:").contains("page 3");
  }

  @Test
  void timelineIsOfWhatTheAnswerIsOn() {
    Call timeline =
        bot.press(7, 100, ServedBot.data(bot.ask(7, "who was Rudolf Elphberg?"), "Timeline"));
    assertThat(timeline.text()).startsWith("2 entries").contains("1850", "2 June 1893");
  }

  @Test
  void timelineOfAPeriodHasThePeriod() {
    Call answer = bot.ask(7, "what happened in 1892?");
    assertThat(ServedBot.data(answer, "Timeline")).isEqualTo("t:1892;");
    assertThat(bot.press(7, 100, "t:1892;").text()).contains("10 April 1892");
  }

  @Test
  void wherePutsTheQuestionThatItAsks() {
    Call where = bot.press(7, 100, ServedBot.data(bot.ask(7, TRUCE), "Where"));
    assertThat(where.text()).startsWith("“Where is Strelsau?”");
  }

  @Test
  void aSuggestionIsAskedByATap() {
    Call answer = bot.ask(7, "When did Rudolf resign?");
    Call also = bot.press(7, 100, ServedBot.data(answer, "Ask also"));
    String question = ServedBot.labels(also).get(0);
    Call asked = bot.press(7, 101, ServedBot.data(also, question));
    assertThat(question).endsWith("?");
    assertThat(asked.text()).startsWith("“" + question + "”\n\n");
    assertThat(ServedBot.labels(asked)).contains("Sources");
  }

  @Test
  void whatIsMeantIsChosenByATap() {
    Call clarify = bot.ask(7, "Who is Hentzau?");
    assertThat(ServedBot.labels(clarify)).hasSizeGreaterThan(1);
    Call chosen = bot.press(7, 100, ServedBot.data(clarify, ServedBot.labels(clarify).get(0)));
    assertThat(chosen.text()).startsWith("“");
    assertThat(ServedBot.labels(chosen)).contains("Sources");
  }

  @Test
  void aNameThatIsNearlyKnownIsOffered() {
    Call unknown = bot.ask(7, "Stralzou?");
    assertThat(ServedBot.labels(unknown)).contains("Did you mean Strelsau?");
    assertThat(ServedBot.data(unknown, "Did you mean Strelsau?")).isEqualTo("q:Strelsau?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/where Xyzzy", "/who Xyzzy", "/on xyzzy", "/timeline xyzzy"})
  void aCommandThatComesToNothingLeavesTheConversationAsItIs(String command) {
    bot.ask(7, TRUCE);
    bot.ask(7, command);
    assertThat(bot.ask(7, "source?").text()).startsWith("Sources:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/where Stralzou", "/who Stralzou", "/timeline Stralzou"})
  void aNameThatIsNearlyKnownIsOfferedOnceByACommandAsWell(String command) {
    bot.ask(7, TRUCE);
    assertThat(ServedBot.labels(bot.ask(7, command)))
        .filteredOn(label -> label.startsWith("Did you mean"))
        .containsExactly("Did you mean Strelsau?");
    assertThat(bot.ask(7, "source?").text()).startsWith("Sources:");
  }

  @Test
  void theSecondOfTwoQuickPressesIsOnlyAcknowledged() {
    String next = ServedBot.data(bot.ask(7, TRUCE), "Next");
    bot.press(7, 100, next);
    bot.acknowledged(7, 100, next);
    bot.ask(7, "When did Rudolf resign?"); // what is sent next is the answer to this
    assertThat(bot.telegram.calls("sendMessage")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t:",
        "t:;",
        "t:1892",
        "t:nonsense;",
        "t:;AAAAAAA",
        "t:1892;;",
        "w:",
        "w:AAAAAAA",
        "n:",
        "n:AAAAAAA",
        "n:A",
        "a:",
        "a:AAAAAAA",
        "h:AAAAAAA",
        "h:",
        "q:",
        "q: ",
        "p:",
        "p:1:",
        "p:x:uwho?",
        "p:1:k",
        "p:1:kwhich-way;;;",
        "p:1:ktimeline;1892-99;;",
        "p:0:uwho was Rudolf?",
        "p:1:x"
      })
  void whatNoButtonSendsIsAcknowledged(String data) {
    assertThat(bot.acknowledged(7, 100, data)).startsWith("I do not know this button");
    assertThat(bot.telegram.calls("sendMessage")).isEmpty();
  }

  @Test
  void theNumberOfThePageDoesNothing() {
    assertThat(bot.acknowledged(7, 100, "o:")).isEmpty();
  }
}
