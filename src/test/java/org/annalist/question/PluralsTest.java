package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "plurals.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aPluralBehindTheQuestionWordAsksForSeveral(String question, @Nullable String several) {
    assertThat(Plurals.in(WordFinder.find(question)).map(Word::folded))
        .isEqualTo(Optional.ofNullable(several));
  }

  @ParameterizedTest
  @CsvSource({
    "In which two towns did the army camp?, true",
    "Besides Zenda what other three towns were taken?, true",
    "In which two other towns did the army camp?, true",
    "Which towns were taken?, false",
    "In which several towns did it camp?, false",
    "In which town did 2 armies camp?, false",
    "Who were the ministers?, false",
  })
  void aNumberBeforeThePluralSaysHowManyAreAskedFor(String question, boolean areCounted) {
    assertThat(Plurals.areCounted(WordFinder.find(question))).isEqualTo(areCounted);
  }
}
