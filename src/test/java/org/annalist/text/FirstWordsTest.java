package org.annalist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Who was Rudolf?",
        "Kim o\u0308ldu\u0308 Ru\u0301dolf?",
        "नमस्ते क्षत्रिय",
        "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309 tower"
      })
  void whatPeopleWriteStaysAsItIs(String text) {
    assertThat(FirstWords.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301", "\u034f", "\u20dd", "\u0903", "\u0301\u034f", "\ud834\udd65"})
  void noCharacterHasMoreThanThirtyMarks(String mark) {
    String read = FirstWords.of("the May one" + mark.repeat(2000) + " in Zenda?");
    assertThat(read).startsWith("the May one").endsWith(" in Zenda?");
    assertThat(read.codePoints().filter(c -> isMark(c)).count()).isEqualTo(30);
    assertThat(FirstWords.of(read)).isEqualTo(read);
  }

  @Test
  void oneHundredWordsAreRead() {
    assertThat(FirstWords.of("w ".repeat(300))).isEqualTo("w ".repeat(99) + "w");
  }

  @Test
  void signsAreAsLongAsWhatTheyStandFor() {
    assertThat(FirstWords.of("\u338f".repeat(4000))).isEqualTo("\u338f".repeat(2048));
    assertThat(FirstWords.of("5 \u338f of salt")).isEqualTo("5 \u338f of salt");
  }

  @Test
  void signsAreAsManyWordsAsTheyStandFor() {
    String read = FirstWords.of("\ufdfa".repeat(300));
    assertThat(Normalizer.normalize(read, Normalizer.Form.NFKC).split(" ")).hasSize(100);
    assertThat(FirstWords.of("a \ufdfa")).isEqualTo("a \ufdfa");
  }

  @Test
  void aCutIsBetweenTwoCharacters() {
    assertThat(FirstWords.of("a".repeat(4095) + "😀")).isEqualTo("a".repeat(4095));
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
