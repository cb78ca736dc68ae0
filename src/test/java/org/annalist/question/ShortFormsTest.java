package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormsTest {
  @ParameterizedTest
  @CsvSource({
    "how many ppl died b4 1992, how many people died before 1992",
    "minsk grp, minsk group",
    "RES 822, resolution 822",
    "the group of people, the group of people"
  })
  void shortFormsAreWrittenOutAndOtherWordsStay(String typed, String written) {
    assertThat(ShortForms.writeOut(WordFinder.find(typed)))
        .extracting(Word::folded)
        .containsExactly(written.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "when n where did it fall, when and where did it fall",
    "who is N. Strelsau, who is n strelsau",
    "the letter n, the letter n"
  })
  void nBetweenWordsIsAnd(String typed, String written) {
    assertThat(ShortForms.writeOut(typed, WordFinder.find(typed)))
        .extracting(Word::folded)
        .containsExactly(written.split(" "));
  }
}
