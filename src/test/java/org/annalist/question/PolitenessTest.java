package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolitenessTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "politeness.tsv", delimiter = '\t', numLinesToSkip = 1)
  void politenessAndRemarksAreNoPartOfTheQuestion(String message, String asking) {
    List<Word> words = WordFinder.find(message);
    Set<Word> courtesies = Asides.courtesies(words);
    assertThat(
            Asides.without(message, words, word -> word.folded().equals("zenda")).stream()
                .filter(word -> !courtesies.contains(word))
                .map(Word::folded)
                .collect(Collectors.joining(" ")))
        .isEqualTo(asking);
  }

  /** However often something is said, the time it takes grows with the length, and no faster. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "just ",
        "sorry but ",
        "hi there ",
        "please so ",
        "if i may ask ",
        "thanks a lot "
      })
  void longTalkIsReadInTime(String said) {
    String message = said.repeat(20_000) + "who took Zenda";
    List<Word> words = WordFinder.find(message);
    List<Word> asking =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Asides.without(message, words, word -> false));
    assertThat(asking).endsWith(words.get(words.size() - 1));
  }
}
