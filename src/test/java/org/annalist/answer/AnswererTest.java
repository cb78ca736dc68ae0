package org.annalist.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestBotExtension.class)
class AnswererTest {
  private final TestBot bot;

  AnswererTest(TestBot bot) {
    this.bot = bot;
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "answered.tsv", delimiter = '\t', numLinesToSkip = 1)
  void answersWithTheClaimThatSaysIt(String utterance, String first) {
    Question question = bot.read(utterance);
    Reasoned reasoned = bot.answerer().answer(question, 0);
    assertThat(reasoned.answer()).as("%s", question).isInstanceOf(Answer.Answered.class);
    assertThat(reasoned.answer().claims().get(0).id())
        .as("%s: %s", question, reasoned.reasons())
        .isEqualTo(first);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          how many soldiers were killed at the Blue River | blue-river-killed-gazette blue-river-killed-chronicle
          death toll of the battle                        | blue-river-killed-gazette blue-river-killed-chronicle
          when did the Harvest War begin?                 | harvest-war-began-gazette harvest-war-began-chronicle
          """)
  void showsEveryAccountWhereTheyDiffer(String utterance, String ids) {
    Answer answer = bot.answer(utterance).answer();
    assertThat(answer).isInstanceOf(Answer.Disputed.class);
    assertThat(answer.claims()).extracting(Claim::id).containsExactlyInAnyOrder(ids.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "unknown.tsv", delimiter = '\t', numLinesToSkip = 1)
  void saysWhyItDoesNotKnow(String utterance, String reason) {
    Question question = bot.read(utterance);
    Reasoned reasoned = bot.answerer().answer(question, 0);
    assertThat(reasoned.answer())
        .as("%s: %s", question, reasoned.reasons())
        .isInstanceOf(Answer.Unknown.class);
    assertThat(((Answer.Unknown) reasoned.answer()).reason()).hasToString(reason);
    assertThat(reasoned.answer().suggestions()).isNotEmpty();
  }

  @Test
  void namesWhatItKnowsNothingMoreOf() {
    assertThat(((Answer.Unknown) bot.answer("When did Rudolf marry?").answer()).detail())
        .isEqualTo("Rudolf Elphberg");
    assertThat(((Answer.Unknown) bot.answer("what happened on 7 May 1892?").answer()).detail())
        .isEqualTo("7 May 1892");
  }

  @Test
  void namesAnImpossibleDateAndWhatToAskInstead() {
    assertThat(bot.answer("what happened on 30 February 1892?").answer())
        .isEqualTo(
            new Answer.Invalid(
                "30 February 1892: February 1892 has 29 days",
                "Ask for 29 February 1892, or for February 1892."));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"hello, GREETING", "thank you very much, THANKS", "what can you do?, HELP"})
  void answersSmallTalk(String utterance, TalkTopic topic) {
    Answer answer = bot.answer(utterance).answer();
    assertThat(answer).isInstanceOf(Answer.Talk.class);
    assertThat(((Answer.Talk) answer).topic()).isEqualTo(topic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"what happened in 1901?", "list what happened in 1901"})
  void everyClaimOfALongListIsOnJustOnePage(String utterance) {
    Question question = bot.read(utterance);
    List<String> shown = new ArrayList<>();
    while (bot.answerer().answer(question, shown.size()).answer() instanceof Answer.Answered page) {
      shown.addAll(page.claims().stream().map(Claim::id).toList());
      assertThat(shown.size() + page.remaining()).isEqualTo(20);
    }
    assertThat(shown).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void saysThatAllWasShown() {
    Answer answer = bot.answerer().answer(bot.read("what happened in 1901?"), 20).answer();
    assertThat(((Answer.Unknown) answer).reason()).isEqualTo(Answer.Reason.NOTHING_MORE);
  }

  @Test
  void everythingThatAClaimIsSaidToAnswerIsAnsweredWithIt() {
    for (Claim claim : bot.knowledge().claims()) {
      for (String ask : claim.asks()) {
        assertThat(bot.answer(ask).answer().claims())
            .as(ask)
            .extracting(Claim::id)
            .contains(claim.id());
      }
    }
  }

  @Test
  void aQuestionThatAClaimIsKnownToAnswerNeedsNoOtherReading(TestBot bot) {
    String known = "What did the surgeons report of the horses of 1892?";
    assertThat(bot.store().answering(known)).isEmpty();
    assertThat(bot.store().answering("how many PEOPLE drowned with the Klausburg ferry"))
        .extracting(candidate -> candidate.claim().id())
        .containsExactly("ferry-drowned-1");
  }

  @Test
  void saysWhatWasLookedUpAndWhy() {
    Reasoned reasoned = bot.answer("when was the truce signed?");
    assertThat(reasoned.lookups())
        .containsExactly("claims with any of [sign], or about [truce-1892], at most 200");
    assertThat(reasoned.reasons()).hasSizeGreaterThan(1);
    assertThat(reasoned.reasons().get(1)).startsWith("truce-signed: ");
  }

  @Test
  void nothingIsLookedUpForSmallTalk() {
    assertThat(bot.answer("hello").lookups()).isEmpty();
  }

  @Test
  void aQuestionWithoutWordsIsNotUnderstoodWhateverItsIntent() {
    assertThat(bot.answerer().answer(Questions.asks(Intent.WHEN).build(), 0).answer())
        .isInstanceOf(Answer.Unknown.class);
  }
}
