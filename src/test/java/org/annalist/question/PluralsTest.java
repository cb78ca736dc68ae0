package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PluralsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "plurals.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aPluralBehindTheQuestionWordAsksForSeveral(String question, @Nullable String several) {
    assertThat(Plurals.in(WordFinder.find(question)).map(Word::folded))
        .isEqualTo(Optional.ofNullable(several));
  }
}
