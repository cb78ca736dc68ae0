package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.annalist.channel.telegram.page.Piece;
import org.annalist.channel.telegram.page.TelegramHtml;
import org.annalist.command.TestBot;
import org.annalist.date.EdtfException;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.file.KnowledgeReader;
import org.annalist.temporal.DateFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes texts of a corpus at random, from a seed, and gives them to what reads texts: it takes
 * them or refuses them in its own way, and never fails otherwise. {@code -Dannalist.mutations}
 * changes how many.
 */
class MutationTest {
  private static final Path CORPUS = Path.of("src/test/resources/fuzz");
  private static final String SIGNS =
      "0123456789XYESTZ-/.,~?%[]{}:+ \n\t\"'&*!|>#<abcdeиշə\u0000\u00a0\u202e\ud800\udc00\uffff";

  private final Random random = new Random(20261121);

  @Test
  void edtfIsReadOrRefused() throws IOException {
    each(
        Files.readAllLines(CORPUS.resolve("edtf.txt")),
        Integer.getInteger("annalist.mutations", 20_000),
        text -> {
          try {
            String edtf = EdtfParser.parse(text).edtf();
            assertThat(EdtfParser.parse(edtf).edtf()).isEqualTo(edtf);
          } catch (EdtfException e) {
            assertThat(e.finding()).isNotBlank();
          }
        });
  }

  @Test
  void datesAreFoundWithinTheText() throws IOException {
    DateFinder finder = new DateFinder(TestBot.TODAY);
    each(
        Files.readAllLines(CORPUS.resolve("dates.txt")),
        Integer.getInteger("annalist.mutations", 5_000),
        text ->
            assertThat(finder.find(text).dates())
                .allMatch(date -> date.span().of(text).equals(date.text())));
  }

  @Test
  void escapedTextIsValidAndShowsNoMarkup() {
    each(
        List.of("<b>&amp;</b>", "a < b & c > \"d\"", "<a href=\"https://x\">"),
        Integer.getInteger("annalist.mutations", 20_000),
        text -> {
          Piece piece = Piece.bold(text);
          assertThat(TelegramHtml.visible(piece.html())).isEqualTo(piece.text());
        });
  }

  @Test
  void yamlIsReadOrRefused(@TempDir Path directory) throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/ruritania/ruritania.yaml"));
    each(
        List.of(
            yaml.substring(0, 1500), "claims:\n  - id: a\n    text: >\n      b\n", "{a: [b, c]}"),
        Integer.getInteger("annalist.mutations", 300),
        text -> {
          try {
            Files.writeString(directory.resolve("a.yaml"), text.replaceAll("\\p{Cs}", ""));
            assertThat(new KnowledgeReader().read(directory).problems()).isNotNull();
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private void each(List<String> corpus, int count, Consumer<String> reader) {
    for (int i = 0; i < count; i++) {
      String text = changed(corpus.get(random.nextInt(corpus.size())));
      try {
        reader.accept(text);
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        throw new AssertionError("on " + text, e);
      }
    }
  }

  private String changed(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(changed.length() + 1);
      char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
      switch (random.nextInt(4)) {
        case 0 -> changed.insert(at, sign);
        case 1 -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(3)));
        case 2 -> changed.insert(at, changed.substring(Math.max(0, at - random.nextInt(12)), at));
        default -> changed.replace(at, Math.min(changed.length(), at + 1), String.valueOf(sign));
      }
    }
    return changed.toString();
  }
}
