package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.annalist.answer.Answer;
import org.annalist.answer.Status;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.review.ReviewEntry.Reason;
import org.annalist.channel.review.ReviewGroup;
import org.annalist.channel.review.store.SqlReviewStore;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.feedback.FeedbackFeature;
import org.annalist.channel.telegram.feedback.Given;
import org.annalist.channel.telegram.feedback.store.SqlFeedbackStore;
import org.annalist.command.TestBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Was this right?", over a Bot API server. */
class FeedbackTest {
  private FakeTelegram telegram;
  private FakeDialogue dialogue;
  private SqlFeedbackStore feedback;
  private SqlReviewStore review;
  private RunningBot bot;
  private int updates;

  @BeforeEach
  void start(@TempDir Path folder) {
    telegram = new FakeTelegram();
    dialogue = new FakeDialogue();
    dialogue.answer(
        "Who was Rudolf?", new Answer.Unknown(Answer.Reason.NOT_RECORDED, "Rudolf", List.of()));
    String url = "jdbc:sqlite:" + folder.resolve("feedback.db");
    feedback = new SqlFeedbackStore(url, Clock.systemUTC(), Duration.ofMinutes(30), new Random(1));
    review = new SqlReviewStore(url);
    FeedbackFeature feature =
        new FeedbackFeature(feedback, review, Samples.codes(Samples.ALL), TestBot.TODAY);
    bot = new RunningBot(telegram.url(), dialogue, folder, List.of(feature));
  }

  @AfterEach
  void stop() {
    bot.close();
    feedback.close();
    review.close();
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  @Test
  void nothingIsReportedBeforeSomebodyAgrees() {
    Call answer = ask("When was the treaty?");
    pressed(answer, "fb:w");
    Call edited = telegram.await("editMessageReplyMarkup", 1).get(0);
    assertThat(data(edited)).anyMatch(d -> d.startsWith("s:")).anyMatch(d -> d.startsWith("fb:g"));
    assertThat(data(edited)).noneMatch(d -> d.startsWith("fb:w"));
    Call asked = telegram.calls("answerCallbackQuery").get(0);
    assertThat(asked.text()).isEqualTo(Words.ENGLISH.say(Phrase.FEEDBACK_FIRST, "I agree"));
    assertThat(asked.params().path("show_alert").asBoolean()).isTrue();
    ask("Who was Rudolf?");
    assertThat(review.list(10)).isEmpty();
  }

  @Test
  void whatSomebodyAgreesToReportGoesToTheListOnce() {
    String question =
        "When, pray, in which month and year, was — as it is told in Strelsau — the treaty?";
    Call answer = ask(question);
    pressed(answer, "fb:w");
    Call edited = telegram.await("editMessageReplyMarkup", 1).get(0);
    assertThat(pressed(edited, "fb:g")).isEqualTo(say(Phrase.FEEDBACK_NOT_RIGHT));
    assertThat(data(telegram.await("editMessageReplyMarkup", 2).get(1)))
        .isNotEmpty()
        .noneMatch(d -> d.startsWith("fb:"));
    assertThat(pressed(edited, "fb:g")).isEqualTo(say(Phrase.FEEDBACK_OVER));
    assertThat(feedback.agrees(7)).isFalse();
    assertThat(review.list(10))
        .containsExactly(
            new ReviewGroup(
                question,
                Reason.NOT_RIGHT,
                Status.ANSWERED,
                List.of("treaty"),
                1,
                LocalDate.now(TestBot.TODAY)));
  }

  @Test
  void aButtonThatIsGoneWithItsPageChangesNothing() {
    ObjectNode press = Updates.press(++updates, 7, 100, "fb:wawhen was that?");
    ((ObjectNode) press.path("callback_query").path("message"))
        .putObject("reply_markup")
        .putArray("inline_keyboard")
        .addArray()
        .addObject()
        .put("text", "‹")
        .put("callback_data", "p:1:uwhen was that?");
    telegram.deliver(press);
    assertThat(telegram.await("answerCallbackQuery", 1).get(0).text()).contains("the owner");
    bot.awaitHandled(telegram);
    assertThat(telegram.calls("editMessageReplyMarkup")).isEmpty();
  }

  @Test
  void whatWasRightNeedsNoAgreement() {
    assertThat(pressed(ask("When was the treaty?"), "fb:r")).isEqualTo(say(Phrase.FEEDBACK_RIGHT));
    assertThat(review.list(10)).isEmpty();
  }

  @Test
  void buttonsThatAreGoneReportNothing() {
    assertThat(press("fb:gaWhen?")).isEqualTo(say(Phrase.FEEDBACK_OVER));
    assertThat(review.list(10)).isEmpty();
  }

  @Test
  void commandExplainsAndAgreesByAButton() {
    Call explained = ask("/feedback");
    assertThat(explained.text()).contains("nothing about you");
    assertThat(data(explained)).containsExactly("fb:a");
    assertThat(press("fb:a")).isEqualTo(say(Phrase.FEEDBACK_AGREED));
    Call agreed = telegram.await("editMessageText", 1).get(0);
    assertThat(agreed.text()).isEqualTo(say(Phrase.FEEDBACK_ON));
    assertThat(data(agreed)).containsExactly("fb:x");
    assertThat(press("fb:a")).isEqualTo(say(Phrase.FEEDBACK_AGREED));
    Call answer = ask("When was the treaty?");
    assertThat(data(answer)).anyMatch(d -> d.startsWith("s:")).anyMatch(d -> d.startsWith("fb:y"));
    assertThat(data(ask("/feedback"))).containsExactly("fb:x");
    assertThat(telegram.calls("editMessageText")).hasSize(1);
    assertThat(press("fb:x")).isEqualTo(say(Phrase.FEEDBACK_ENDED));
    assertThat(data(telegram.await("editMessageText", 2).get(1))).isEmpty();
  }

  @Test
  void nobodyJudgesTheAnswersToOthers() {
    String key = feedback.keep(8, new Given("When?", Status.ANSWERED, List.of("treaty")));
    assertThat(press("fb:n" + key)).isEqualTo(say(Phrase.FEEDBACK_OTHERS));
    assertThat(feedback.take(8, key)).isPresent();
  }

  @Test
  void whatWasNotRightGoesToTheListOnceAndWithoutWhoSaidIt() {
    feedback.agree(7);
    String no = judging(ask("When was the treaty?"), 'n');
    assertThat(press(no)).isEqualTo(say(Phrase.FEEDBACK_NOT_RIGHT));
    assertThat(press(no)).isEqualTo(say(Phrase.FEEDBACK_OVER));
    assertThat(review.list(10))
        .containsExactly(
            new ReviewGroup(
                "When was the treaty?",
                Reason.NOT_RIGHT,
                Status.ANSWERED,
                List.of("treaty"),
                1,
                LocalDate.now(TestBot.TODAY)));
  }

  @Test
  void whatWasRightGoesNowhere() {
    feedback.agree(7);
    String yes = judging(ask("When was the treaty?"), 'y');
    assertThat(press(yes)).isEqualTo(say(Phrase.FEEDBACK_RIGHT));
    assertThat(review.list(10)).isEmpty();
  }

  @Test
  void questionsWithoutAnswerGoToTheListOfThoseWhoAgreed() {
    feedback.agree(7);
    assertThat(data(ask("Who was Rudolf?"))).isEmpty();
    ask("who was rudolf");
    assertThat(review.list(10))
        .extracting(ReviewGroup::question, ReviewGroup::reason, ReviewGroup::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Who was Rudolf?", Reason.UNANSWERED, 1));
  }

  @Test
  void nobodyIsAskedInAGroup() {
    feedback.agree(7);
    telegram.deliver(Updates.inGroup(50, 7, "@TestBot When was the treaty?"));
    telegram.deliver(Updates.inGroup(51, 7, "/feedback@TestBot"));
    List<Call> calls = telegram.await("sendMessage", 2);
    assertThat(data(calls.get(0))).noneMatch(data -> data.startsWith("fb:"));
    assertThat(calls.get(1).text()).isEqualTo(say(Phrase.FEEDBACK_PRIVATE));
  }

  @Test
  void endingItForgetsEverything() {
    feedback.agree(7);
    String no = judging(ask("When was the treaty?"), 'n');
    assertThat(press("fb:x")).isEqualTo(say(Phrase.FEEDBACK_ENDED));
    assertThat(feedback.agrees(7)).isFalse();
    assertThat(press(no)).isEqualTo(say(Phrase.FEEDBACK_OVER));
    assertThat(review.list(10)).isEmpty();
  }

  @Test
  void pressesThatNobodyMadeAreUnknown() {
    assertThat(press("fb:")).isEqualTo(say(Phrase.BUTTON_UNKNOWN));
    assertThat(press("fb:n")).isEqualTo(say(Phrase.BUTTON_UNKNOWN));
    assertThat(press("fb:nzzzz")).isEqualTo(say(Phrase.FEEDBACK_OVER));
  }

  private Call ask(String text) {
    int before = telegram.calls("sendMessage").size();
    telegram.deliver(Updates.message(++updates, 7, text));
    return telegram.await("sendMessage", before + 1).get(before);
  }

  /** Presses the button that is under the message. */
  private String pressed(Call under, String kind) {
    String data = data(under).stream().filter(d -> d.startsWith(kind)).findFirst().orElseThrow();
    ObjectNode press = Updates.press(++updates, 7, 300, data);
    ((ObjectNode) press.path("callback_query").path("message"))
        .set("reply_markup", under.params().path("reply_markup"));
    return acknowledged(press);
  }

  private String press(String data) {
    return acknowledged(Updates.press(++updates, 7, 300, data));
  }

  private String acknowledged(ObjectNode press) {
    int before = telegram.calls("answerCallbackQuery").size();
    telegram.deliver(press);
    return telegram
        .await("answerCallbackQuery", before + 1)
        .get(before)
        .params()
        .path("text")
        .asText();
  }

  private static String judging(Call answer, char verdict) {
    return data(answer).stream()
        .filter(data -> data.startsWith("fb:" + verdict))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> data(Call call) {
    List<String> data = new ArrayList<>();
    for (JsonNode row : call.params().path("reply_markup").path("inline_keyboard")) {
      for (JsonNode button : row) {
        if (button.has("callback_data")) {
          data.add(button.path("callback_data").asText());
        }
      }
    }
    return data;
  }

  private static String say(Phrase phrase) {
    return Words.ENGLISH.say(phrase);
  }
}
