package org.annalist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "truce, truce, 0",
    "'', '', 0",
    "'', abc, 3",
    "truce, trce, 1",
    "truce, ttruce, 1",
    "truce, truca, 1",
    "truce, turce, 1",
    "truce, rtuec, 2",
    "kitten, sitting, 3",
    // A letter is not moved twice: this is where the restricted form differs from the full one.
    "ca, abc, 3",
  })
  void countsSlips(String from, String to, int slips) {
    assertThat(EditDistance.between(from, to)).isEqualTo(slips);
  }

  @Test
  void isTheSameBothWays() {
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      String one = RandomWords.word(random, 0, 10);
      String other = RandomWords.word(random, 0, 10);
      assertThat(EditDistance.between(one, other))
          .as("%s and %s", one, other)
          .isEqualTo(EditDistance.between(other, one));
    }
  }

  @Test
  void isOneForOneSlip() {
    Random random = new Random(12);
    for (int round = 0; round < 2_000; round++) {
      String word = RandomWords.word(random, 1, 12);
      String slipped = RandomWords.withSlip(random, word);
      assertThat(EditDistance.between(word, slipped))
          .as("%s and %s", word, slipped)
          .isEqualTo(word.equals(slipped) ? 0 : 1);
    }
  }
}
