package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.annalist.TestKnowledge;
import org.annalist.answer.Answer;
import org.annalist.command.TestBot;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** A father and his son of one name, and two sieges of one town. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesakesTest {
  private final TestBot bot;

  NamesakesTest(@TempDir Path directory) {
    this.bot = TestBot.build(TestKnowledge.namesakes(directory), directory.resolve("built"));
  }

  @AfterAll
  void close() {
    bot.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "namesakes.tsv", delimiter = '\t', numLinesToSkip = 1)
  void whatIsSaidAroundANameTellsWhoIsMeant(String question, String meant) {
    assertThat(
            bot.read(question).mentions().stream()
                .flatMap(mention -> mention.candidates().stream())
                .filter(entity -> !entity.id().equals("maltovia"))
                .map(Entity::id)
                .collect(Collectors.joining(" ")))
        .isEqualTo(meant);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Who did Karel build the paper mill for?, otto-karel",
    "When did Karel open the harbour?, ivo-karel",
    "When did Karel build the paper mill?, otto-karel",
    "When was Karel born?, otto-karel"
  })
  void theClaimsOfTheAnswerTellWhoWasMeant(String question, String meant) {
    var reply = bot.conversations().reply("", question);
    assertThat(reply.answer().claims()).isNotEmpty();
    assertThat(reply.question().mentions().get(0).candidates())
        .extracting(Entity::id)
        .containsExactly(meant);
  }

  @Test
  void asksBackWhereNothingTellsThemApart() {
    assertThat(
            bot.conversations().reply("", "When did Karel become president of Maltovia?").answer())
        .isInstanceOf(Answer.Clarify.class);
  }

  @Test
  void aTitleThatOneBearsToThisDayMeansThatOne() {
    var reply =
        bot.conversations().reply("", "When did President Karel become president of Maltovia?");
    assertThat(reply.answer().claims()).extracting(claim -> claim.id()).contains("ivo-president");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "In Karel's telling, how many dams broke? | how many dams broke",
        "if one believes Karel how many dams broke | how many dams broke",
        "according to Karel, who won | who won",
        "as Karel told his interviewer, who won | as who won",
        "who told Karel of the siege | who told of the siege"
      })
  void whoseAccountItIsIsNoPartOfWhatIsAsked(String question, String words) {
    assertThat(
            bot.read(question).words().stream()
                .map(word -> word.folded())
                .filter(word -> !word.equals("karel") && !word.equals("in"))
                .collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }

  @Test
  void ofTwoEventsOfOneNameBothAreToldTheEarlierFirst() {
    Answer answer = bot.answer("Who won the siege of Maltov?").answer();
    assertThat(answer).isInstanceOf(Answer.Several.class);
    assertThat(answer.claims())
        .extracting(Claim::id)
        .containsExactly("siege-1952-won", "siege-1990-won");
  }
}
