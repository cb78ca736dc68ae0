package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuestionSlipsTest {
  private static final Set<String> KNOWN = Set.of("hat", "in", "the", "and", "hoe");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "question-slips.tsv", delimiter = '\t', numLinesToSkip = 1)
  void mendsAQuestionWordWhereOneStands(String typed, String meant) {
    assertThat(
            QuestionSlips.mend(typed, WordFinder.find(typed), KNOWN::contains).stream()
                .map(Word::folded)
                .collect(Collectors.joining(" ")))
        .isEqualTo(meant);
  }
}
