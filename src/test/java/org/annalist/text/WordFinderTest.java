package org.annalist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordFinderTest {
  @Test
  void splitsAtWhatIsNeitherLetterNorDigit() {
    assertThat(folded("Nagorno-Karabakh, 20.01.1990 — Şuşa?"))
        .containsExactly("nagorno", "karabakh", "20", "01", "1990", "susa");
  }

  @Test
  void leavesThePossessiveToTheSpan() {
    String text = "Armenia's PM";
    Word word = WordFinder.find(text).get(0);
    assertThat(word.folded()).isEqualTo("armenia");
    assertThat(word.span().of(text)).isEqualTo("Armenia's");
  }

  @Test
  void keepsAnApostropheWithinAWordInItsSpanOnly() {
    String text = "Sa’adabad’s '90 O’Neill'";
    assertThat(folded(text)).containsExactly("saadabad", "90", "oneill");
  }

  @Test
  void keepsTheGroupsOfANumberTogether() {
    assertThat(folded("250,000 of 1 000 000, in 1993,1994 or 1,2, 822 853"))
        .containsExactly(
            "250000", "of", "1000000", "in", "1993", "1994", "or", "1", "2", "822", "853");
  }

  @Test
  void findsNothingInTextWithoutWords() {
    assertThat(folded("")).isEmpty();
    assertThat(folded(" ?! 😀 \u202e ''' ")).isEmpty();
  }

  @Test
  void spansOfRandomTextAreInOrderAndInBounds() {
    Random random = new Random(20);
    for (int round = 0; round < 2_000; round++) {
      String text = randomText(random);
      int last = 0;
      for (Word word : WordFinder.find(text)) {
        assertThat(word.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(word.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(word.folded()).isNotEmpty();
        last = word.span().end();
      }
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.appendCodePoint(
          random.nextInt(4) == 0 ? random.nextInt(0x2FFFF) : random.nextInt(0x250));
    }
    return text.toString();
  }

  private static List<String> folded(String text) {
    return WordFinder.find(text).stream().map(Word::folded).toList();
  }
}
