package org.annalist.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.annalist.knowledge.Claim;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestBotExtension.class)
class ContestedTest {
  private final TestBot bot;

  ContestedTest(TestBot bot) {
    this.bot = bot;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is the Tarlenheim fire a hoax",
        "the Tarlenheim fire was fake, admit it",
        "the Tarlenheim fire was a lie, right?",
        "was the Tarlenheim fire real or is it just propaganda",
        "is it true that the west bank burnt the bridge at the Tarlenheim fire",
        "did the west bank set the Tarlenheim fire",
        "the East Bank set the Tarlenheim fire, wasn't it?"
      })
  void whatPressesForOneSideGetsBoth(String utterance) {
    Reasoned reasoned = bot.answer(utterance);
    assertThat(reasoned.answer())
        .as("%s: %s", bot.read(utterance), reasoned.reasons())
        .isInstanceOf(Answer.Disputed.class);
    assertThat(reasoned.answer().claims())
        .extracting(Claim::id)
        .containsExactlyInAnyOrder("bridge-burnt-by-west", "bridge-burnt-by-east");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how many people drowned at the Tarlenheim fire? I have seen two very unlike numbers",
        "Do the sources agree on how many people drowned at the Tarlenheim fire?",
        "For our chronicle we need to know how many people drowned at the Tarlenheim fire"
      })
  void whatIsSaidBesideTheQuestionDoesNotHideItsAnswer(String utterance) {
    Reasoned reasoned = bot.answer(utterance);
    assertThat(reasoned.answer().claims())
        .as("%s: %s", bot.read(utterance), reasoned.reasons())
        .extracting(Claim::id)
        .containsExactlyInAnyOrder("bridge-drowned-few", "bridge-drowned-many");
  }

  @ParameterizedTest
  @ValueSource(strings = {"when was the Tarlenheim fire?", "did the Tarlenheim bridge burn?"})
  void aPlainQuestionGetsItsPlainAnswer(String utterance) {
    assertThat(bot.answer(utterance).answer().claims())
        .extracting(Claim::id)
        .startsWith("bridge-day");
  }
}
