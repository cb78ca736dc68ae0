package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CourtesiesInQuestionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "courtesies.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      nullValues = "-",
      emptyValue = "")
  void findsWhatAsksForNothing(String question, String aside) {
    List<Word> words = WordFinder.find(question);
    assertThat(
            words.stream()
                .filter(Asides.courtesies(words)::contains)
                .map(Word::folded)
                .collect(Collectors.joining(" ")))
        .isEqualTo(aside == null ? "" : aside);
  }
}
