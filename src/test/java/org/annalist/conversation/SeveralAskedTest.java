package org.annalist.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.TestKnowledge;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.command.TestBot;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that ask for several things, on a league of harbours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralAskedTest {
  private final TestBot bot;
  private Conversations conversations;

  SeveralAskedTest(@TempDir Path directory) {
    this.bot = TestBot.build(TestKnowledge.harbours(directory), directory.resolve("built"));
    this.conversations = bot.conversations();
  }

  @BeforeEach
  void startAnew() {
    conversations = bot.conversations();
  }

  @AfterAll
  void close() {
    bot.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '=',
      value = {
        "when was Kolm raided and how many died there? = kolm-date kolm-killed",
        "Of the dead at Kolm, how many were women and how many were children? = kolm-women kolm-children",
        "who raided Kolm, and when was Kolm raided? = kolm-raiders kolm-date",
        "When did Karl Maren die? And who came after him? = karl-died karl-successor",
        "when were Lorn and Pelm taken? = lorn-taken pelm-taken",
        "when was the Market Riot and how many died in it? = riot-date riot-killed",
      })
  void eachThingIsTold(String utterance, String claims) {
    Reply reply = say(utterance);
    assertThat(reply.answer()).as("%s", reply.question()).isInstanceOf(Answer.Several.class);
    assertThat(ids(reply)).contains(claims.split(" "));
  }

  @Test
  void oneClaimThatAnswersBothIsToldOnce() {
    Reply reply = say("where and when was the Albatross hit?");
    assertThat(reply.answer()).isInstanceOf(Answer.Answered.class);
    assertThat(ids(reply)).startsWith("albatross-place");
  }

  @Test
  void whatNothingIsKnownOfIsSaid() {
    Reply reply = say("when was Kolm raided and what did Kolm eat for supper?");
    assertThat(reply.answer())
        .isInstanceOfSatisfying(
            Answer.Several.class,
            several -> {
              assertThat(several.unanswered()).containsExactly("what did Kolm eat for supper?");
              assertThat(several.suggestions()).isNotEmpty();
            });
    assertThat(ids(reply)).startsWith("kolm-date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who painted the Mona Lisa and when?",
        "what is the capital of Mars and how many live there?",
        "how do I bake bread and how long does it take?",
      })
  void whereNothingIsKnownOfEitherItAbstains(String utterance) {
    assertThat(say(utterance).answer()).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void theQuestionBackKeepsAllThatWasAsked() {
    assertThat(say("when did Zell fall and how many died there?").answer())
        .isInstanceOfSatisfying(
            Answer.Clarify.class,
            clarify ->
                assertThat(clarify.suggestions())
                    .hasSize(3)
                    .allMatch(question -> question.endsWith(" fall and how many died there?")));
  }

  @Test
  void bothAreRemembered() {
    say("when was Kolm raided and when was the Market Riot?");
    assertThat(conversations.last("one").orElseThrow().said().claims())
        .contains("kolm-date", "riot-date");
  }

  @Test
  void aLaterPartLeansOnTheAnswerToTheFirst() {
    assertThat(ids(say("who was elected Warden in 1930 and who came after him?")))
        .contains("karl-elected", "karl-successor");
  }

  @Test
  void bothPartsLeanOnWhatWasSaidBefore() {
    say("when was Kolm raided?");
    Reply reply = say("who raided it and how many died there?");
    assertThat(ids(reply)).contains("kolm-raiders", "kolm-killed");
    assertThat(reply.question().mentions())
        .extracting(mention -> mention.entity())
        .extracting(Entity::id)
        .contains("kolm-raid");
  }

  @Test
  void aRemarkOnSourcesDoesNotHideWhatIsAsked() {
    assertThat(ids(say("how many died at Kolm and who raided it? My books do not agree.")))
        .contains("kolm-killed", "kolm-raiders");
  }

  private Reply say(String utterance) {
    return conversations.reply("one", utterance);
  }

  private static List<String> ids(Reply reply) {
    return reply.answer().claims().stream().map(Claim::id).toList();
  }
}
