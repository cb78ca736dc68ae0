package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.text.WordFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class InOrderTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "in-order.tsv", delimiter = '\t', numLinesToSkip = 1)
  void tellsWhetherWhatHappenedIsAskedForInOrder(String question, boolean isAskedFor) {
    assertThat(InOrder.isAskedFor(WordFinder.find(question))).isEqualTo(isAskedFor);
  }
}
