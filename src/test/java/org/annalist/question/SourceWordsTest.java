package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceWordsTest {
  @ParameterizedTest
  @CsvSource({
    "got a link for that Zenda story, got a for that zenda",
    "where was the siege thing written, where was the siege",
    "which article reports the fire, which the fire",
  })
  void whatStandsForAnythingTellsNothingOfWhatASourceIsAskedFor(String question, String rest) {
    List<String> told =
        WordFinder.find(question).stream()
            .filter(word -> !SourceWords.isEmpty(word))
            .map(Word::folded)
            .toList();
    assertThat(String.join(" ", told)).isEqualTo(rest);
  }
}
