package org.annalist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceVectorTest {
  private static final String OPENED = "When was the bridge opened?";

  /** The first two have hardly a word in common that tells anything, the first and third have. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How many people lost their lives?      | What was the death toll?         | Where do the horses live?
          Who was in charge of the army?         | Which general commanded troops?  | Who was in love with the king?
          When did the fighting stop?            | Date of the ceasefire            | When did the school open?
          What did the agreement say?            | Terms of the treaty              | What did the neighbours eat?
          Where did the refugees go?             | Destination of displaced people  | Where did the composer go to school?
          """)
  void aParaphraseIsNearerThanAnotherQuestion(String question, String paraphrase, String other) {
    assertThat(likeness(question, paraphrase)).isGreaterThan(likeness(question, other));
  }

  @Test
  void aQuestionIsWhollyLikeItself() {
    assertThat(likeness(OPENED, OPENED)).isCloseTo(1, within(1e-4));
  }

  @Test
  void anotherOrderCapitalsAndMarksChangeNothing() {
    assertThat(likeness(OPENED, "OPENED, when? the Bridge was...")).isCloseTo(1, within(1e-4));
  }

  @Test
  void wordsWithoutAVectorChangeNothing() {
    assertThat(likeness(OPENED, OPENED + " Qwzxv ჰჰჰ 🙂")).isCloseTo(1, within(1e-4));
  }

  @Test
  void whereNoWordHasAVectorNothingIsAlike() {
    assertThat(likeness("", OPENED)).isZero();
    assertThat(likeness("?!", "")).isZero();
    assertThat(likeness("Qwzxv", "Qwzxv")).isZero();
  }

  @Test
  void ofAnEndlessTextTheBeginningCounts() {
    String beginning = "bridge castle ".repeat(32);
    assertThat(likeness(beginning, beginning + "zebra ".repeat(10_000))).isCloseTo(1, within(1e-4));
  }

  private static double likeness(String one, String other) {
    WordVectors vectors = WordVectors.shipped();
    return new AskMeanings(List.of(other), vectors).likenesses(SentenceVector.of(one, vectors))[0];
  }
}
