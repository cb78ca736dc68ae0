package org.annalist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annalist.knowledge.AskStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final AskStatistics STATISTICS =
      new AskStatistics(Map.of("when", 90, "was", 95, "bridg", 4, "castl", 1), 100);

  /** More alike to "when was the bridge" is the first. */
  @ParameterizedTest(name = "{0} rather than {1}")
  @CsvSource({
    "when was bridg, when was castl", // more of its words
    "bridg, when", // a word that few questions have
    "when was, castl", // any of its words
    "bridg, bridg castl ford", // nothing beside it
    "when bridg, bridg when was it built and by whom", // in few words
  })
  void isMoreAlike(String more, String less) {
    assertThat(likeness(more)).isGreaterThan(likeness(less));
  }

  @Test
  void aQuestionWithoutAnyOfTheWordsIsNotAlike() {
    assertThat(likeness("castl ford")).isZero();
  }

  @Test
  void wordsThatNoQuestionHasChangeNothing() {
    assertThat(likeness(STATISTICS, List.of("when", "bridg", "zeppelin"), "zeppelin")).isZero();
  }

  @Test
  void whereNoQuestionsAreKnownNothingIsAlike() {
    AskStatistics none = new AskStatistics(Map.of(), 0);
    assertThat(likeness(none, List.of("bridg"), "bridg")).isZero();
    assertThat(likeness(none, List.of(), "bridg")).isZero();
  }

  private static double likeness(String words) {
    return likeness(STATISTICS, List.of("when", "was", "bridg"), words);
  }

  private static double likeness(AskStatistics statistics, List<String> stems, String words) {
    WordWeights weights = new WordWeights(stems, statistics);
    List<String> known = List.of(words.split(" "));
    double shared = weights.sum(weights.bitsOf(known));
    return new Wording(statistics).likeness(shared, known.size());
  }
}
