package org.annalist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "numbers.tsv", delimiter = '\t', numLinesToSkip = 1)
  void readsNumbers(String typed, long number) {
    assertThat(NumberWords.value(words(typed))).hasValue(number);
    assertThat(NumberWords.length(words(typed))).isEqualTo(words(typed).size());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "250",
        "hundred",
        "thousand",
        "million",
        "and",
        "and five",
        "five and",
        "five apples",
        "of",
        "20 30 thousand",
        "two and three thousand",
        "two thousand and three thousand",
        "nineteen ninety two",
        "twenty twelve",
        "five six",
        "250 five",
        "12345678901 thousand",
      })
  void isNoNumberInWords(String typed) {
    assertThat(NumberWords.value(words(typed))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "two hundred and fifty people, 4",
    "five and dime, 1",
    "250 thousand refugees, 2",
    "250 refugees, 0",
    "people and five, 0",
    "'', 0",
  })
  void tellsWhereANumberEnds(String typed, int length) {
    assertThat(NumberWords.length(words(typed))).isEqualTo(length);
  }

  private static List<String> words(String typed) {
    return WordFinder.find(typed).stream().map(Word::folded).toList();
  }
}
