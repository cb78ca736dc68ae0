package org.annalist.channel.telegram;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.annalist.KnowledgeBuilder;
import org.annalist.answer.Answer;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.message.PlainAnswering;
import org.annalist.channel.telegram.quiz.QuizFeature;
import org.annalist.channel.telegram.quiz.QuizMaker;
import org.annalist.channel.telegram.quiz.RandomQuestion;
import org.annalist.command.TestBot;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands {@code /quiz} and {@code /random}, over a Bot API server. */
@SuppressWarnings("try") // a bot runs while its block does
class QuizTest {
  private static final Claim TREATY =
      claim("treaty")
          .about("treaty")
          .says("date", null)
          .on("1894-05-12")
          .text("It was signed on 12 May 1894.")
          .asks("When was the Treaty of Zenda signed?")
          .build();

  private FakeTelegram telegram;
  private FakeDialogue dialogue;

  @TempDir private Path folder;

  @BeforeEach
  void start() {
    telegram = new FakeTelegram();
    dialogue = new FakeDialogue();
  }

  @AfterEach
  void stop() {
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  @Test
  void quizIsAPollWithOneRightAnswer() {
    telegram.deliver(Updates.message(1, 7, "/quiz"));
    JsonNode poll = called("sendPoll", TREATY).params();
    assertThat(poll.path("type").asText()).isEqualTo("quiz");
    assertThat(poll.path("chat_id").asLong()).isEqualTo(7);
    assertThat(poll.path("question").asText()).isEqualTo("When was the Treaty of Zenda signed?");
    assertThat(poll.path("options")).hasSize(4);
    JsonNode right = poll.path("options").path(poll.path("correct_option_ids").path(0).asInt());
    assertThat(right.path("text").asText()).isEqualTo("12 May 1894");
    assertThat(poll.path("explanation").asText()).contains("(gazette.example)");
    assertThat(poll.has("reply_parameters")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "400, Bad Request: not enough rights to send polls to the chat",
    "403, Forbidden: polls are not allowed here"
  })
  void aQuizThatIsRefusedComesInWordsWithTheAnswerHidden(int code, String why) {
    telegram.fail("sendPoll", FakeTelegram.refusal(code, why));
    telegram.deliver(Updates.message(1, 7, "/quiz"));
    Call words = called("sendMessage", TREATY);
    assertThat(words.text()).startsWith("When was the Treaty of Zenda signed?\n• ");
    JsonNode hidden = words.params().path("entities").path(0);
    assertThat(hidden.path("type").asText()).isEqualTo("spoiler");
    int begin = hidden.path("offset").asInt();
    String answer = words.text().substring(begin, begin + hidden.path("length").asInt());
    assertThat(answer).startsWith("12 May 1894: It was signed on 12 May 1894.");
    assertThat(words.text()).endsWith(answer);
    assertThat(words.text().substring(0, begin)).containsOnlyOnce("12 May 1894");
  }

  @Test
  void whoHasBlockedTheBotGetsNeitherQuizNorWords() {
    telegram.fail("sendPoll", FakeTelegram.refusal(403, "Forbidden: bot was blocked"));
    telegram.fail("sendMessage", FakeTelegram.refusal(403, "Forbidden: bot was blocked"));
    telegram.deliver(Updates.message(1, 7, "/quiz"));
    telegram.deliver(Updates.message(2, 8, "/quiz"));
    assertThat(calledTwice("sendPoll")).containsExactlyInAnyOrder(7L, 8L);
    assertThat(telegram.calls("sendMessage")).hasSize(1);
  }

  private List<Long> calledTwice(String method) {
    called(method, TREATY, 2);
    return telegram.calls(method).stream().map(Call::chat).toList();
  }

  @Test
  void inATopicOfAGroupItIsAReplyThere() {
    ObjectNode command = Updates.inGroup(1, 8, "/quiz@TestBot");
    Updates.messageOf(command).put("is_topic_message", true).put("message_thread_id", 5);
    telegram.deliver(command);
    JsonNode poll = called("sendPoll", TREATY).params();
    assertThat(poll.path("chat_id").asLong()).isEqualTo(Updates.GROUP);
    assertThat(poll.path("message_thread_id").asInt()).isEqualTo(5);
    assertThat(poll.path("reply_parameters").path("message_id").asInt()).isEqualTo(1001);
  }

  @Test
  void whereThereIsNoQuizItSaysSo() {
    telegram.deliver(Updates.message(1, 7, "/quiz"));
    assertThat(called("sendMessage", claim("plain").build()).text())
        .isEqualTo(Words.ENGLISH.say(Phrase.NO_QUIZ));
  }

  @Test
  void randomIsAnAnswerAsAnyOtherThatFollowUpsLeanOn() {
    telegram.deliver(Updates.message(1, 7, "/random"));
    Call sent = called("sendMessage", TREATY);
    assertThat(sent.text())
        .startsWith("<b>When was the Treaty of Zenda signed?</b>\n\nThe Treaty of Ruritania");
    assertThat(sent.params().path("reply_markup").path("inline_keyboard")).isNotEmpty();
    assertThat(dialogue.asked)
        .containsExactly(new FakeDialogue.Asked("7:7:0", "When was the Treaty of Zenda signed?"));
  }

  @Test
  void randomGivesUpWhereNothingHasAnAnswer() {
    dialogue.answer(
        "When was the Treaty of Zenda signed?",
        new Answer.Unknown(Answer.Reason.OUT_OF_SCOPE, "", List.of()));
    telegram.deliver(Updates.message(1, 7, "/random"));
    assertThat(called("sendMessage", TREATY).text())
        .isEqualTo(Words.ENGLISH.say(Phrase.OUT_OF_SCOPE));
  }

  private Call called(String method, Claim known) {
    return called(method, known, 1);
  }

  private Call called(String method, Claim known, int times) {
    KnowledgeBuilder knowledge = new KnowledgeBuilder().with(known).property("date", true);
    try (SqliteKnowledgeStore store = knowledge.compile(folder)) {
      QuizFeature feature =
          new QuizFeature(
              new QuizMaker(store, store.entities(), new Random(1), TestBot.TODAY),
              new RandomQuestion(store, new Random(1)),
              new PlainAnswering(dialogue));
      try (RunningBot bot = new RunningBot(telegram.url(), dialogue, folder, List.of(feature))) {
        return telegram.await(method, times).get(0);
      }
    }
  }
}
