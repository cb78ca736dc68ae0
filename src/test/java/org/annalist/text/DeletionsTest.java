package org.annalist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeletionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'', 0",
    "war, 0",
    "four, 0",
    "truce, 1",
    "ceasefir, 1",
    "ceasefire, 2",
    "abcdefghijklmnopqrstuvwx, 2",
    "abcdefghijklmnopqrstuvwxy, 0",
  })
  void longerWordsMayHaveMoreSlips(String word, int slips) {
    assertThat(Deletions.slipsIn(word)).isEqualTo(slips);
  }

  @Test
  void aShortWordHasNoFormButItself() {
    assertThat(Deletions.of("war")).containsExactly("war");
  }

  @Test
  void leavesEachLetterOut() {
    assertThat(Deletions.of("truce"))
        .containsExactlyInAnyOrder("truce", "ruce", "tuce", "trce", "true", "truc");
  }

  @Test
  void leavesTwoLettersOutOfALongWord() {
    assertThat(Deletions.of("abcdefghi"))
        .contains("abcdefghi", "bcdefghi", "cdefghi", "abcdefg", "bcdefgh")
        .hasSize(1 + 9 + 36);
  }

  @Test
  void wordsOneSlipApartShareAForm() {
    Random random = new Random(13);
    for (int round = 0; round < 5_000; round++) {
      String word = RandomWords.word(random, 6, 14);
      String slipped = RandomWords.withSlip(random, word);
      assertThat(Deletions.of(slipped))
          .as("%s and %s", word, slipped)
          .containsAnyElementsOf(Deletions.of(word));
    }
  }

  @Test
  void longWordsTwoSlipsApartShareAForm() {
    Random random = new Random(14);
    for (int round = 0; round < 2_000; round++) {
      String word = RandomWords.word(random, 11, 18);
      String slipped = RandomWords.withSlip(random, RandomWords.withSlip(random, word));
      assertThat(Deletions.of(slipped))
          .as("%s and %s", word, slipped)
          .containsAnyElementsOf(Deletions.of(word));
    }
  }
}
