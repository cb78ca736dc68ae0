package org.annalist.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextBlockTest {
  private static final TextBlock.Style STYLE =
      new TextBlock.Style(Typeface.REGULAR, 30, Color.BLACK);

  private static TextBlock block(String text, double width) {
    return TextBlock.of(List.of(new TextBlock.Run(text, STYLE)), width);
  }

  private static List<String> lines(TextBlock block) {
    return block.lines().stream()
        .map(line -> line.stream().map(TextBlock.Run::text).collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void breaksBetweenWordsAndLosesNone() {
    String text = "The King of Ruritania entered Strelsau by the western gate";
    TextBlock block = block(text, 300);
    assertThat(lines(block)).hasSizeGreaterThan(2);
    assertThat(String.join(" ", lines(block))).isEqualTo(text);
    assertThat(block.width()).isLessThanOrEqualTo(300);
  }

  @Test
  void aWordWiderThanTheLineIsBrokenAnywhere() {
    TextBlock block = block("Donaudampfschifffahrtsgesellschaft", 120);
    assertThat(String.join("", lines(block))).isEqualTo("Donaudampfschifffahrtsgesellschaft");
    assertThat(block.width()).isLessThanOrEqualTo(120);
  }

  @Test
  void theNumberOfASourceStaysWithItsWord() {
    TextBlock block = block("was signed." + TextBlock.NO_BREAK + "[1]", STYLE.width("was signed."));
    assertThat(lines(block)).containsExactly("was", "signed." + TextBlock.NO_BREAK + "[1]");
  }
}
