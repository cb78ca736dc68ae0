package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "When was the truce signed?, en",
    "Şuşa nə vaxt?, az",
    "ƏSGƏRAN, az",
    "Когда было перемирие?, ru",
    "Երբ էր զինադադարը, hy",
    "როდის იყო ზავი, ka",
    "آتش بس, fa",
    "what is զինադադար, hy",
    "'', en",
    "1892 😀 ?!, en",
  })
  void guessesByLetters(String utterance, String language) {
    assertThat(LanguageGuess.of(utterance)).isEqualTo(language);
  }
}
