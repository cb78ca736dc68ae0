package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingAskedTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did the Duke call the siege?                     | true
          How does the Gazette describe the fall of Zenda?      | true
          Which expression did the envoy use?                   | true
          By what exact term is the war known to the Chronicle? | true
          what words had he for it                              | true
          What does the treaty call for?                        | false
          What did the Duke call on the army to do?             | false
          Which body called it a massacre?                      | false
          What is the campaign called?                          | false
          When was the so-called referendum held?               | false
          Who described the siege?                              | false
          """)
  void isAskedForWhereAWordIsWanted(String question, boolean asked) {
    assertThat(WordingAsked.isAskedBy(question)).isEqualTo(asked);
  }
}
