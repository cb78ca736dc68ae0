package org.annalist.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rupert burnt Zenda, right?          | WHAT     | LOADED
          is the siege of Zenda fake          | WHAT     | LOADED
          why do they lie about Zenda         | WHY      | LOADED
          did Rupert burn Zenda               | WHAT     | PRESUMING
          why did Rupert burn Zenda           | WHY      | PRESUMING
          what burnt at Zenda                 | WHAT     | NOT
          was it burnt in May or in June      | WHEN     | NOT
          who burnt Zenda, be honest          | WHO      | NOT
          how many fell at Zenda, yes or no   | HOW_MANY | NOT
          is it true, which source says so    | SOURCE   | NOT
          """)
  void tellsHowFarAQuestionPresses(String utterance, Intent intent, Leading leading) {
    assertThat(Leading.of(Questions.asks(intent).typed(utterance).build())).isEqualTo(leading);
  }
}
