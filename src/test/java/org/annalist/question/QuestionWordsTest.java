package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.text.WordFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionWordsTest {
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    // A plain question word settles between questions for a single fact, however sure the other.
    "when was it, what, 0.99, when",
    "when was it, when, 0.4, when",
    "who signed it, which, 0.99, who",
    "how many fell, duration, 0.9, how-many",
    // Against another kind of question only where that is doubtful.
    "when was it, list, 0.3, when",
    "when was it, list, 0.95, list",
    "what are the names of the victims, list, 0.95, who",
    "the road that links the two, what, 0.9, what",
    "any links to it, what, 0.9, source",
    "who are you, help, 0.95, help",
    "who will win the match, out-of-scope, 0.95, out-of-scope",
    "who says so, source, 0.5, source",
    "and where is that, source, 0.4, where",
    "and where is that from, source, 0.4, source",
    // What leaves open what is asked for settles nothing.
    "what about that, follow-up, 0.4, follow-up",
    "the truce, compare, 0.2, compare",
    // Small talk that is doubtful is a question.
    "victims, thanks, 0.3, what",
    "where was that, greeting, 0.3, where",
    "hello, greeting, 0.95, greeting",
  })
  void settlesTheIntent(String utterance, String intent, double confidence, String settled) {
    assertThat(settle(utterance, intent, confidence).intent().id()).isEqualTo(settled);
  }

  @Test
  void whatWasSettledKeepsTheOtherAsRunnerUp() {
    Classification settled = settle("when was it", "what", 0.3);
    assertThat(settled.runnerUp()).isEqualTo(Intent.WHAT);
    assertThat(settled.runnerUpConfidence()).isEqualTo(0.3);
    assertThat(settled.confidence()).isBetween(0.5, 1.0);
  }

  private static Classification settle(String utterance, String intent, double confidence) {
    return QuestionWords.settle(
        WordFinder.find(utterance),
        new Classification(
            Intent.ofId(intent).orElseThrow(), confidence, Intent.COMPARE, 1 - confidence));
  }
}
