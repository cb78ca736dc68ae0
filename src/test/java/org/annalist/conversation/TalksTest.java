package org.annalist.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.TestKnowledge;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.command.TestBot;
import org.annalist.knowledge.Claim;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Longer talks on a league of harbours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalksTest {
  private final TestBot bot;
  private Conversations conversations;

  TalksTest(@TempDir Path directory) {
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

  /** Utterances with a stroke between them, and the claim that the last is answered with first. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "talks.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aTurnLeansOnWhatItMeans(String utterances, String claim) {
    Reply last = say("one", utterances.split(" / "));
    assertThat(ids(last)).as("%s", last.question()).startsWith(claim);
  }

  /** Before anything was told nothing can be doubted. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "is that true?",
        "are you sure?",
        "do others agree?",
        "who disputes that?",
        "what about the other side?",
      })
  void whatDoubtsNothingThatWasToldFindsNothing(String utterance) {
    assertThat(say("one", utterance).answer())
        .isInstanceOfSatisfying(
            Answer.Unknown.class,
            unknown -> assertThat(unknown.reason()).isEqualTo(Answer.Reason.NOTHING_BEFORE));
  }

  /** What nothing is known of is not answered with what is known of something else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "what was the weather?",
        "how many votes did his dentist get?",
        "who painted the Mona Lisa?",
        "and the price of coffee?",
        "what is the capital of Mars?",
      })
  void whatIsNotKnownIsNotMadeUpFromWhatWasSaid(String utterance) {
    Reply last = say("one", "when was Kolm raided?", utterance);
    assertThat(last.answer()).as("%s", last.question()).isInstanceOf(Answer.Unknown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "what did Karl Maren answer?, true",
    "what did Otto Maren answer?, false",
    "when was Karl Maren born?, false",
  })
  void whoIsNamedFirstAndSaysSomethingSpeaks(String question, boolean isOfAnother) {
    Claim answer = bot.store().claims(List.of("speech-answer")).get(0);
    assertThat(new Speakers(bot.store().entities()).isOfAnother(bot.read(question), answer))
        .isEqualTo(isOfAnother);
  }

  @Test
  void twoPeopleInOneGroupDoNotDisturbEachOther() {
    say("one", "when was Kolm raided?");
    say("other", "where was the Albatross hit?");
    assertThat(ids(say("one", "how many died?"))).startsWith("kolm-killed");
    assertThat(ids(say("other", "how many died?"))).startsWith("albatross-killed");
    assertThat(ids(say("one", "and women?"))).startsWith("kolm-women");
    assertThat(ids(say("other", "why did it sink?"))).startsWith("albatross-cause");
  }

  @Test
  void anAmbiguousNameIsAskedBackWhereNoneOfThemWasSpokenOf() {
    assertThat(say("one", "when was Kolm raided?", "who is Maren?").answer())
        .isInstanceOf(Answer.Clarify.class);
  }

  @Test
  void aReplyNamesWhatItTookFromTheConversation() {
    Reply last = say("one", "when was Kolm raided?", "how many died?");
    assertThat(last.question().mentions())
        .singleElement()
        .satisfies(mention -> assertThat(mention.entity().id()).isEqualTo("kolm-raid"));
  }

  private Reply say(String conversation, String... utterances) {
    Reply reply = conversations.reply(conversation, utterances[0]);
    for (String utterance : List.of(utterances).subList(1, utterances.length)) {
      reply = conversations.reply(conversation, utterance);
    }
    return reply;
  }

  private static List<String> ids(Reply reply) {
    return reply.answer().claims().stream().map(Claim::id).toList();
  }
}
