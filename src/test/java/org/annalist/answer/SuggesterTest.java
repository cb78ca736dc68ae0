package org.annalist.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.annalist.knowledge.Claim;
import org.annalist.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestBotExtension.class)
class SuggesterTest {
  private final TestBot bot;
  private final Suggester suggester;

  SuggesterTest(TestBot bot) {
    this.bot = bot;
    this.suggester = new Suggester(bot.store());
  }

  @Test
  void whatIsSuggestedToBeginWithHasAnAnswer() {
    assertThat(suggester.toBegin()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
    assertThat(suggester.toBegin()).allSatisfy(ask -> assertThat(isAnswered(ask)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When did Rudolf marry?",
        "How many horses drowned at the Blue River?",
        "why did the Guard mutiny in Zenda?",
        "who won the world cup"
      })
  void whatIsSuggestedInsteadHasAnAnswer(String question) {
    List<String> near = suggester.near(bot.read(question), List.of());
    assertThat(near).hasSizeBetween(1, 3).doesNotHaveDuplicates();
    assertThat(near).allSatisfy(ask -> assertThat(isAnswered(ask)).as(ask).isTrue());
  }

  @Test
  void whatIsNamedIsSuggestedOn() {
    assertThat(suggester.near(bot.read("When did Rudolf marry?"), List.of()))
        .containsExactly("When did Rudolf resign?", "When was Rudolf born?");
  }

  @Test
  void theFirstQuestionOfAClaimThatIsAlikeIsSuggested() {
    List<Claim> alike = claims("rudolf-resigned");
    assertThat(suggester.near(bot.read("when did the traitors act"), alike))
        .contains("When did Rudolf resign?")
        .noneMatch(ask -> ask.contains("traitors"));
  }

  @Test
  void theQuestionItselfIsNotSuggested() {
    Question question = bot.read(" when was rudolf BORN? ");
    assertThat(suggester.near(question, List.of())).containsExactly("When did Rudolf resign?");
  }

  @Test
  void nextComesWhatIsKnownBesidesOfTheSameSubject() {
    assertThat(suggester.next(claims("rudolf-resigned"))).containsExactly("When was Rudolf born?");
  }

  @Test
  void whatWasAnsweredIsNotSuggestedNext() {
    assertThat(suggester.next(claims("rudolf-resigned", "rudolf-born"))).isEmpty();
    assertThat(suggester.next(claims("blue-river-killed-gazette")))
        .doesNotContain("How many soldiers were killed at the Blue River?");
  }

  @Test
  void claimsWithoutQuestionsGiveQuestionsToBeginWith() {
    assertThat(suggester.onClaims(List.of())).isEqualTo(suggester.toBegin());
  }

  private List<Claim> claims(String... ids) {
    return bot.store().claims(Stream.of(ids).toList());
  }

  private boolean isAnswered(String ask) {
    return !bot.answer(ask).answer().claims().isEmpty();
  }
}
