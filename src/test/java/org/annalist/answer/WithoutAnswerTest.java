package org.annalist.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.TestKnowledge;
import org.annalist.command.TestBot;
import org.annalist.knowledge.Claim;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that cannot have an answer, beside such as these that have one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutAnswerTest {
  private final TestBot bot;

  WithoutAnswerTest(@TempDir Path directory) {
    this.bot = TestBot.build(TestKnowledge.namesakes(directory), directory.resolve("built"));
  }

  @AfterAll
  void close() {
    bot.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "without-answer.tsv", delimiter = '\t', numLinesToSkip = 1)
  void statesNothingOrWhatIsKnown(String question, String stated) {
    assertThat(answer(question).claims().stream().map(Claim::id).limit(1).toList())
        .isEqualTo(stated.equals("nothing") ? List.of() : List.of(stated));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who will be elected in 2046?",
        "What happened in Maltovia in 2031?",
        "What will Ivo Karel do in the 2040s?",
        "Has Maltovia joined the league by 2045?"
      })
  void saysThatItLiesAhead(String question) {
    assertThat(answer(question))
        .isInstanceOfSatisfying(
            Answer.Unknown.class,
            unknown -> assertThat(unknown.reason()).isEqualTo(Answer.Reason.LIES_AHEAD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"What happened in Maltovia since 1999?", "What happened in 2026?"})
  void whatIsNotAllAheadIsLookedUp(String question) {
    Answer answer = answer(question);
    assertThat(
            answer instanceof Answer.Unknown unknown
                && unknown.reason() == Answer.Reason.LIES_AHEAD)
        .isFalse();
  }

  private Answer answer(String question) {
    return bot.answerer().answer(bot.read(question), 0).answer();
  }
}
