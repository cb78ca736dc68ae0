package org.annalist.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.annalist.knowledge.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestBotExtension.class)
class AmbiguityTest {
  private final TestBot bot;

  AmbiguityTest(TestBot bot) {
    this.bot = bot;
  }

  @Test
  void asksBackWhereANameMeansTwoPeople() {
    assertThat(answer("Who is Hentzau?"))
        .isInstanceOfSatisfying(
            Answer.Clarify.class,
            clarify -> {
              assertThat(clarify.name()).isEqualTo("Hentzau");
              assertThat(clarify.suggestions())
                  .containsExactlyInAnyOrder("Who is Rupert Hentzau?", "Who is Anton Hentzau?");
            });
  }

  @Test
  void answersWhereOnlyOneOfThemHasWhatIsAsked() {
    assertThat(answer("When was Hentzau born?").claims())
        .extracting(Claim::id)
        .containsExactly("rupert-born");
  }

  @Test
  void whatIsOfferedHasAnAnswer() {
    assertThat(answer("Who is Hentzau?").suggestions())
        .allSatisfy(question -> assertThat(answer(question).claims()).isNotEmpty());
  }

  private Answer answer(String utterance) {
    return bot.answerer().answer(bot.read(utterance), 0).answer();
  }
}
