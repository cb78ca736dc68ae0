package org.annalist.channel.telegram.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.annalist.channel.telegram.FakeTelegram;
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
  private static final String TREATIES = "The year of the two treaties";

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
  void aRichAnswerChangesIntoAnotherRichAnswer(@TempDir Path other) {
    try (ServedBot rich = new ServedBot(knowing, other, TestBot.TODAY, true)) {
      ObjectNode question = Updates.message(1, 7, TRUCE);
      rich.madeAfter("sendRichMessage", question);
      Call edited = rich.madeAfter("editMessageText", Updates.edit(2, question, BORN));
      assertThat(edited.params().path("rich_message").path("html").asText())
          .startsWith("<p>Rudolf was born in <b>1850</b>.");
      assertThat(edited.params().has("text")).isFalse();
      assertThat(rich.telegram.refusals()).isEmpty();
    }
  }

  @Test
  void whatHadNoAnswerGetsOneThatChangesFromThenOn() {
    ObjectNode talk = Updates.inGroup(bot.nextUpdate(), 7, TRUCE);
    bot.telegram.deliver(talk);
    Call answer = bot.sentAfter(Updates.edit(bot.nextUpdate(), talk, "/ask@TestBot " + TRUCE));
    assertThat(answer.text()).startsWith("A truce was signed");
    Call edited =
        bot.madeAfter(
            "editMessageText", Updates.edit(bot.nextUpdate(), talk, "/ask@TestBot " + BORN));
    assertThat(edited.text()).startsWith("Rudolf was born");
    assertThat(bot.telegram.calls("sendMessage")).hasSize(1);
  }

  @Test
  void aQuestionWhoseAnswerIsForgottenIsLeftAlone() {
    ObjectNode unseen = Updates.message(900, 7, TRUCE);
    ObjectNode edit = Updates.edit(bot.nextUpdate(), unseen, BORN);
    ((ObjectNode) edit.path("edited_message")).put("edit_date", 1 + 30 * 60);
    bot.telegram.deliver(edit);
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
  void whatSaysTheSameIsLeftAlone() {
    ObjectNode question = Updates.message(bot.nextUpdate(), 7, TRUCE);
    bot.sentAfter(question);
    bot.telegram.deliver(Updates.edit(bot.nextUpdate(), question, TRUCE));
    bot.telegram.deliver(Updates.edit(bot.nextUpdate(), question, TRUCE + " "));
    bot.ask(7, "thanks");
    assertThat(bot.telegram.calls("editMessageText")).isEmpty();
    assertThat(bot.telegram.calls("sendMessage")).hasSize(2);
  }

  @Test
  void theAnswerToACommandChangesAsWell() {
    ObjectNode command = Updates.message(bot.nextUpdate(), 7, "/on 2 June 1893");
    assertThat(bot.sentAfter(command).text()).contains("gave up the throne");
    Call edited =
        bot.madeAfter("editMessageText", Updates.edit(bot.nextUpdate(), command, "/who Rudolf"));
    assertThat(edited.params().path("message_id").asInt()).isEqualTo(100);
    assertThat(
            bot.madeAfter("editMessageText", Updates.edit(bot.nextUpdate(), command, BORN)).text())
        .startsWith("Rudolf was born");
  }

  @Test
  void thePinGoesWithItsQuestion() {
    ObjectNode question = Updates.message(bot.nextUpdate(), 7, "Where is Strelsau?");
    Call pin = bot.madeAfter("sendVenue", question);
    assertThat(pin.params().path("title").asText()).startsWith("Strelsau");
    bot.telegram.deliver(Updates.edit(bot.nextUpdate(), question, "Where is Strelzau?"));
    Call deleted = bot.madeAfter("deleteMessage", Updates.edit(bot.nextUpdate(), question, TRUCE));
    assertThat(deleted.params().path("message_id").asInt()).isEqualTo(101);
    assertThat(bot.telegram.calls("editMessageText")).hasSize(1);
    bot.madeAfter("sendVenue", Updates.edit(bot.nextUpdate(), question, "Where is Strelsau?"));
    assertThat(bot.telegram.calls("deleteMessage")).hasSize(1);
  }

  @Test
  void anEditedFollowUpLeansOnWhatWasSaidBeforeIt() {
    bot.ask(7, TRUCE);
    ObjectNode followUp = Updates.message(bot.nextUpdate(), 7, BORN);
    bot.sentAfter(followUp);
    Call edited =
        bot.madeAfter("editMessageText", Updates.edit(bot.nextUpdate(), followUp, "source?"));
    assertThat(edited.text()).contains(TREATIES);
  }

  @Test
  void whatIsGoneIsSentAnewAndChangesFromThenOn() {
    ObjectNode question = Updates.message(bot.nextUpdate(), 7, TRUCE);
    bot.sentAfter(question);
    bot.telegram.fail(
        "editMessageText", FakeTelegram.refusal(400, "Bad Request: message to edit not found"));
    Call anew = bot.sentAfter(Updates.edit(bot.nextUpdate(), question, BORN));
    assertThat(anew.text()).startsWith("Rudolf was born");
    Call edited = bot.madeAfter("editMessageText", Updates.edit(bot.nextUpdate(), question, TRUCE));
    assertThat(edited.params().path("message_id").asInt()).isEqualTo(101);
  }

  @Test
  void whatTelegramFindsUnchangedIsAsWanted() {
    ObjectNode question = Updates.message(bot.nextUpdate(), 7, TRUCE);
    bot.sentAfter(question);
    bot.telegram.fail(
        "editMessageText", FakeTelegram.refusal(400, "Bad Request: message is not modified"));
    bot.madeAfter("editMessageText", Updates.edit(bot.nextUpdate(), question, BORN));
    bot.telegram.deliver(Updates.edit(bot.nextUpdate(), question, BORN));
    bot.ask(7, "thanks");
    assertThat(bot.telegram.calls("editMessageText")).hasSize(1);
    assertThat(bot.telegram.calls("sendMessage")).hasSize(2);
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
