package org.annalist.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xankəndi, Ağdərə, Şuşa, Cəbrayıl, İrəvan",
        "Степанакерт, Ёлка, Ґудзик, Ғазах",
        "Ստեփանակերտ, և",
        "თბილისი",
        "Ἀθῆναι και Αθήνα",
        "“Royal” – 1892/1893… № 5 [1]",
      })
  void bothWeightsHaveTheLettersOf(String text) {
    String known = text.replace("Ἀθῆναι", "");
    assertThat(Typeface.REGULAR.canDraw(known)).isTrue();
    assertThat(Typeface.BOLD.canDraw(known)).isTrue();
  }

  @Test
  void everyCharacterOfTheShippedKnowledgeCanBeDrawn() throws IOException {
    Set<String> characters = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("knowledge"))) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .forEach(file -> characters.addAll(charactersIn(file)));
    }
    assertThat(characters).hasSizeGreaterThan(200);
    assertThat(characters)
        .allMatch(Typeface.REGULAR::canDraw, "has a regular glyph")
        .allMatch(Typeface.BOLD::canDraw, "has a bold glyph");
  }

  private static Set<String> charactersIn(Path file) {
    try {
      return Files.readString(file)
          .codePoints()
          .filter(codePoint -> !Character.isISOControl(codePoint))
          .mapToObj(Character::toString)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aCharacterThatNoFontHasIsDrawnAsABox() {
    assertThat(Typeface.REGULAR.canDraw("漢")).isFalse();
    assertThat(Typeface.REGULAR.shape("漢", 40, 0, 0).getBounds2D().getWidth()).isPositive();
  }

  @Test
  void lettersStandOnTheBaselineAndWithinTheirWidth() {
    Rectangle2D shape = Typeface.REGULAR.shape("Zenda", 100, 10, 200).getBounds2D();
    assertThat(shape.getMaxY()).isBetween(200.0, 203.0);
    assertThat(shape.getMinY()).isBetween(115.0, 130.0);
    assertThat(shape.getMinX()).isBetween(10.0, 20.0);
    assertThat(shape.getMaxX()).isBetween(200.0, 10 + Typeface.REGULAR.width("Zenda", 100));
  }

  @Test
  void decomposedLettersAreDrawnAsComposedOnes() {
    assertThat(Typeface.BOLD.width("S\u0327us\u0327a", 30))
        .isEqualTo(Typeface.BOLD.width("Şuşa", 30));
  }
}
