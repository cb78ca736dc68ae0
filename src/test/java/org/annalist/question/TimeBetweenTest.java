package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.text.WordFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeBetweenTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "time-between.tsv", delimiter = '\t', numLinesToSkip = 1)
  void tellsWhetherTheTimeBetweenTwoThingsIsAskedFor(String question, boolean isAskedFor) {
    assertThat(TimeBetween.isAskedFor(WordFinder.find(question))).isEqualTo(isAskedFor);
  }
}
