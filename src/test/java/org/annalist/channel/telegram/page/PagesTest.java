package org.annalist.channel.telegram.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.annalist.channel.telegram.RandomText;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void breaksBetweenBlocksFirst() {
    assertThat(
            Pages.of(
                List.of(
                    Block.paragraph(Piece.plain("first one")),
                    Block.paragraph(Piece.plain("second")),
                    Block.entry(Piece.plain("third"))),
                16))
        .containsExactly("first one", "second\nthird");
  }

  @Test
  void breaksBetweenLinesThenBetweenWordsThenAnywhere() {
    assertThat(pages("one two\nthree four", 12)).containsExactly("one two", "three four");
    assertThat(pages("one two three", 9)).containsExactly("one two", "three");
    assertThat(pages("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void neverBreaksWithinACharacter() {
    assertThat(pages("x😀😀😀", 4)).containsExactly("x😀", "😀😀");
  }

  @Test
  void boldWordGoesToTheNextPageAsAWhole() {
    Block block = Block.paragraph(Piece.plain("one two "), Piece.bold("3 May"), Piece.plain("."));
    assertThat(Pages.of(List.of(block), 10)).containsExactly("one two", "<b>3 May</b>.");
  }

  @Test
  void nothingGivesNoPage() {
    assertThat(Pages.of(List.of(), 10)).isEmpty();
    assertThat(pages("  \n ", 10)).isEmpty();
  }

  @Test
  void randomBlocksLoseNoWordAndFitTheirPages() {
    Random random = new Random(20260102);
    for (int i = 0; i < 2_000; i++) {
      List<Block> blocks = randomBlocks(random);
      int limit = 20 + random.nextInt(200);
      List<String> shown = Pages.of(blocks, limit).stream().map(TelegramHtml::visible).toList();
      assertThat(shown).allMatch(page -> !page.isBlank() && page.length() <= limit);
      assertThat(withoutSpace(String.join("", shown))).isEqualTo(withoutSpace(textOf(blocks)));
    }
  }

  private static List<Block> randomBlocks(Random random) {
    List<Block> blocks = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      List<Piece> pieces = new ArrayList<>();
      for (int j = random.nextInt(6); j >= 0; j--) {
        pieces.add(randomPiece(random));
      }
      blocks.add(new Block(pieces, random.nextBoolean()));
    }
    return blocks;
  }

  private static Piece randomPiece(Random random) {
    String text = RandomText.next(random, random.nextInt(20));
    return switch (random.nextInt(4)) {
      case 0 -> Piece.bold(text);
      case 1 -> Piece.link(URI.create("https://example.org/" + random.nextInt()));
      default -> Piece.plain(text);
    };
  }

  private static List<String> pages(String text, int limit) {
    return Pages.of(List.of(Block.paragraph(Piece.plain(text))), limit);
  }

  private static String textOf(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.pieces().stream())
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static String withoutSpace(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
