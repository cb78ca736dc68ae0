package org.annalist.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DateTokenFinderTest {
  @Test
  void partsDigitsFromLettersAndSigns() {
    assertThat(texts("20jan1990, the 1980's – ’90"))
        .containsExactly("20", "jan", "1990", ",", "the", "1980", "'", "s", "-", "'", "90");
  }

  @Test
  void knowsWhatIsGlued() {
    assertThat(tokens("1 990,5 x"))
        .extracting(DateToken::glued)
        .containsExactly(false, false, true, true, false);
  }

  @Test
  void readsTheDigitsOfAnyScript() {
    assertThat(tokens("١٩٩٠ １９９０")).extracting(DateToken::number).containsExactly(1990, 1990);
  }

  @Test
  void aNumberTooLongIsNone() {
    assertThat(tokens("1234567890")).extracting(DateToken::number).containsExactly(-1);
  }

  @Test
  void nothingGivesNothing() {
    assertThat(tokens(" \u00a0\t")).isEmpty();
  }

  private static List<String> texts(String text) {
    return tokens(text).stream().map(DateToken::text).toList();
  }

  private static List<DateToken> tokens(String text) {
    return DateTokenFinder.find(text).stream().map(DateToken.class::cast).toList();
  }
}
