package org.annalist.question.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.annalist.TestKnowledge;
import org.annalist.command.TestBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a league of harbours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingsTest {
  private static final String NONE = "-";

  private final TestBot bot;
  private final Askings askings;

  AskingsTest(@TempDir Path directory) {
    this.bot = TestBot.build(TestKnowledge.harbours(directory), directory.resolve("built"));
    this.askings = new Askings(bot.reader());
  }

  @AfterAll
  void close() {
    bot.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "askings.tsv", delimiter = '\t', numLinesToSkip = 1)
  void eachThingThatIsAskedForBecomesAQuestion(String utterance, String parts) {
    assertThat(wording(askings.of(utterance))).isEqualTo(parts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '=',
      value = {
        "when were Lorn and Pelm taken? = when was Lorn taken? | when was Pelm taken?",
        "where are Tarn, and Ostmar = where is Tarn | where is Ostmar",
        "who took Lorn and Pelm in 1939? = who took Lorn in 1939? | who took Pelm in 1939?",
      })
  void namesSideBySideAreAskedAboutEach(String utterance, String parts) {
    assertThat(wording(askings.ofEach(bot.read(utterance)))).isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when was the war between Lorn and Pelm?",
        "when did Tarn and Ostmar meet each other?",
        "what happened at Lorn and Pelm?",
        "when was Lorn or Pelm taken?",
        "when did Karl Maren take Lorn?",
        "when did Maren leave Lorn and come to Pelm?",
      })
  void namesThatBelongTogetherAreNot(String utterance) {
    assertThat(askings.ofEach(bot.read(utterance))).isEmpty();
  }

  @Test
  void whatWasTypedStaysWithoutWhatItInherits() {
    assertThat(askings.of("When was Lorn taken? And how many died there?").get(1).typed())
        .isEqualTo("how many died there?");
  }

  @Test
  void aLongTextIsNotDivided() {
    assertThat(askings.of("when was Lorn taken and who took it " + "of them ".repeat(40)))
        .isEmpty();
  }

  private static String wording(List<Asking> parts) {
    return parts.isEmpty()
        ? NONE
        : parts.stream()
            .map(part -> (part.leans() ? "*" : "") + part.text())
            .collect(Collectors.joining(" | "));
  }
}
