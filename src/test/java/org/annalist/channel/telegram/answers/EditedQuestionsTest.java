package org.annalist.channel.telegram.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.Updates;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Changes questions after they were answered, and asks by command, over a Bot API server. */
@ExtendWith(TestBotExtension.class)
class EditedQuestionsTest {
  private static final String TRUCE = "When was the truce signed?";
  private static final String BORN = "When was Rudolf born?";

  private final TestBot knowing;
  private ServedBot bot;

  EditedQuestionsTest(TestBot knowing) {
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
  void theAnswerChangesWithItsQuestion() {
    ObjectNode question = Updates.message(bot.nextUpdate(), 7, TRUCE);
    bot.sentAfter(question);
    bot.ask(7, "thanks");
    bot.restart();
    Call edited = bot.madeAfter("editMessageText", Updates.edit(bot.nextUpdate(), question, BORN));
    assertThat(edited.text()).startsWith("Rudolf was born in <b>1850</b>.");
    assertThat(edited.params().path("message_id").asInt()).isEqualTo(100);
    assertThat(edited.chat()).isEqualTo(7);
    assertThat(ServedBot.labels(edited)).contains("Sources");
  }

  @Test
  void aQuestionWhoseAnswerIsNotKnownIsLeftAlone() {
    ObjectNode unseen = Updates.message(900, 7, TRUCE);
    bot.telegram.deliver(Updates.edit(bot.nextUpdate(), unseen, BORN));
    bot.ask(7, "thanks");
    assertThat(bot.telegram.calls("editMessageText")).isEmpty();
    assertThat(bot.telegram.calls("sendMessage")).hasSize(1);
  }

  @Test
  void inAGroupOnlyWhatIsForTheBotChangesTheAnswer() {
    ObjectNode question = Updates.inGroup(bot.nextUpdate(), 7, "/ask@TestBot " + TRUCE);
    assertThat(bot.sentAfter(question).text()).startsWith("A truce was signed");
    bot.telegram.deliver(Updates.edit(bot.nextUpdate(), question, BORN));
    bot.telegram.deliver(Updates.edit(bot.nextUpdate(), question, "/ask@OtherBot " + BORN));
    Call edited =
        bot.madeAfter(
            "editMessageText", Updates.edit(bot.nextUpdate(), question, "/ask@TestBot " + BORN));
    assertThat(edited.text()).startsWith("Rudolf was born");
    assertThat(bot.telegram.calls("editMessageText")).hasSize(1);
  }

  @Test
  void askWithoutAQuestionSaysHow() {
    Call told = bot.sentAfter(Updates.inGroup(bot.nextUpdate(), 7, "/ask@TestBot"));
    assertThat(told.text()).contains("/ask Who signed the treaty?");
    assertThat(told.params().path("reply_parameters").path("message_id").asInt()).isPositive();
  }

  @Test
  void anAnswerInAGroupIsAReply() {
    Call told = bot.sentAfter(Updates.inGroup(bot.nextUpdate(), 7, "/ask " + TRUCE));
    assertThat(told.params().path("reply_parameters").path("message_id").asInt()).isEqualTo(1001);
  }
}
