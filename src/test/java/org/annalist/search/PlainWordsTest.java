package org.annalist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annalist.knowledge.AskStatistics;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
  private final AskStatistics statistics =
      new AskStatistics(Map.of("when", 90, "was", 95, "open", 10, "first", 10), 100);

  @Test
  void aClaimThatSpeaksOfEveryWordHasAllOfThem() {
    assertThat(shareOf(List.of("first", "open"), "open", "first", "bridg")).isEqualTo(1);
  }

  @Test
  void wordsThatTellTheSameCountTheSame() {
    assertThat(shareOf(List.of("first", "open"), "open")).isEqualTo(0.5);
  }

  @Test
  void aWordThatFewQuestionsHaveCountsMoreThanOneThatMostHave() {
    assertThat(shareOf(List.of("when", "open"), "open")).isGreaterThan(0.9);
  }

  @Test
  void aWordThatNoQuestionHasCountsMostAndIsFoundNowhere() {
    assertThat(shareOf(List.of("zeppelin", "open"), "open", "zeppelin")).isLessThan(0.5);
  }

  @Test
  void aQuestionOfNamesOnlyIsMissingNoWord() {
    assertThat(shareOf(List.of(), "open")).isEqualTo(1);
  }

  private double shareOf(List<String> asked, String... claim) {
    WordWeights weights = new WordWeights(asked, statistics);
    long shared = weights.bitsOf(List.of(claim));
    return new PlainWords(asked, weights, statistics).shareIn(shared);
  }
}
