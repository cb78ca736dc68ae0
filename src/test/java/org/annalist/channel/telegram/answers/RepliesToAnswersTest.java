package org.annalist.channel.telegram.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.Updates;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies to older answers, by who got them and by others, over a Bot API server. */
@ExtendWith(TestBotExtension.class)
class RepliesToAnswersTest {
  private static final String TRUCE = "When was the truce signed?";
  private static final String BORN = "When was Rudolf born?";
  private static final String TREATIES = "The year of the two treaties";
  private static final String UNKNOWN = Words.ENGLISH.say(Phrase.REPLY_UNKNOWN);

  private final TestBot knowing;
  private ServedBot bot;

  RepliesToAnswersTest(TestBot knowing) {
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

  @ParameterizedTest
  @ValueSource(strings = {"source?", "link?", "/source 1", "/sources"})
  void theSourcesAreThoseOfTheAnswerThatIsRepliedTo(String typed) {
    Call truce = bot.ask(7, TRUCE);
    bot.ask(7, BORN);
    assertThat(reply(7, typed, truce, 100).text()).contains(TREATIES);
    assertThat(bot.ask(7, "source?").text()).contains(TREATIES);
  }

  @Test
  void anybodyInTheGroupMayAskForThemAlsoAfterARestart() {
    Call truce = inGroup(7, "@TestBot " + TRUCE);
    inGroup(8, "@TestBot " + BORN);
    bot.restart();
    assertThat(replyInGroup(8, "source?", truce, 100).text()).contains(TREATIES);
    assertThat(replyInGroup(9, "/sources@TestBot", truce, 100).text()).contains(TREATIES);
  }

  @Test
  void theButtonsTellWhenAllElseIsForgotten() {
    Call truce = bot.ask(7, TRUCE);
    Call born = bot.ask(7, BORN);
    bot.restartMuchLater();
    bot.ask(7, "thanks");
    bot.restart();
    assertThat(reply(7, "source?", truce, 100).text()).contains(TREATIES);
    assertThat(reply(7, "source?", born, 101).text()).contains("A chronicle");
  }

  @Test
  void otherFollowUpsLeanOnItToo() {
    Call truce = bot.ask(7, TRUCE);
    Call born = bot.ask(7, BORN);
    assertThat(reply(7, "when did he resign?", born, 101).text()).contains("1893");
    assertThat(reply(7, "who signed it?", truce, 100).text()).isNotBlank();
    assertThat(bot.ask(7, "source?").text()).contains(TREATIES);
  }

  @Test
  void theSourcesAreReplyableAsWell() {
    bot.ask(7, TRUCE);
    Call sources = bot.ask(7, "source?");
    bot.ask(7, BORN);
    assertThat(reply(7, "/source 1", sources, 101).text()).contains(TREATIES);
  }

  @Test
  void ofWhatStatesNothingThereAreNoSources() {
    bot.ask(7, TRUCE);
    Call help = bot.ask(7, "/help");
    assertThat(reply(7, "source?", help, 101).text()).isEqualTo(UNKNOWN);
    assertThat(reply(7, "/source 1", help, 101).text()).isEqualTo(UNKNOWN);
    assertThat(reply(7, BORN, help, 101).text()).startsWith("Rudolf was born");
  }

  @Test
  void nothingOfAPersonIsLeftWhoAsksToBeForgotten() {
    ObjectNode question = Updates.message(bot.nextUpdate(), 7, TRUCE);
    bot.sentAfter(question);
    bot.sentAfter(Updates.message(bot.nextUpdate(), 7, "/forget"));
    assertThat(bot.ask(7, "source?").text()).startsWith("There is no answer before this");
    assertThat(bot.sentAfter(Updates.edit(bot.nextUpdate(), question, BORN)).text())
        .as("an edit is a question like any other, for its answer is not known any more")
        .startsWith("Rudolf was born");
    assertThat(bot.telegram.calls("editMessageText")).isEmpty();
  }

  private Call reply(long person, String text, Call sent, int number) {
    ObjectNode update = Updates.message(bot.nextUpdate(), person, text);
    return bot.sentAfter(Updates.reply(update, sent, number));
  }

  private Call inGroup(long person, String text) {
    return bot.sentAfter(Updates.inGroup(bot.nextUpdate(), person, text));
  }

  private Call replyInGroup(long person, String text, Call sent, int number) {
    ObjectNode update = Updates.inGroup(bot.nextUpdate(), person, text);
    return bot.sentAfter(Updates.reply(update, sent, number));
  }
}
