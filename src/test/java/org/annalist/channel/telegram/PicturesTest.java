package org.annalist.channel.telegram;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.annalist.KnowledgeBuilder;
import org.annalist.answer.Chronicler;
import org.annalist.channel.telegram.compose.Pictures;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Classification;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.temporal.DateFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

class PicturesTest {
  private static final Place GROUP = new Place(-7, 7, 3, 11, "en");
  private static final String LONG =
      " and everybody came to see it".repeat(3) + " from the town of Zenda / Tarlen and the hills";

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;
  private Pictures pictures;

  @BeforeEach
  void compile() {
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .with(
                claim("bridge").on("1892-03-02").text("The <bridge> opened.").build(),
                claim("mill").on("1893-06-02").text("The mill burned.").build(),
                claim("tower").on("1899-01-01").text("The tower fell.").build());
    IntStream.range(1801, 1812)
        .forEach(
            year ->
                knowledge.with(
                    claim("fair" + year).on("" + year).text("A fair was held" + LONG).build()));
    store = knowledge.compile(directory);
    pictures =
        new Pictures(new Chronicler(store, store.entities(), KnowledgeBuilder.plainTerms())::of);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void thePictureSaysInItsCaptionWhatItShows() throws IOException {
    List<PartialBotApiMethod<?>> calls = pictures.of(GROUP, timeline("1892-1895"), List.of());
    assertThat(calls).hasSize(1);
    SendPhoto photo = (SendPhoto) calls.get(0);
    assertThat(photo.getCaption())
        .startsWith("<b>1892–1895</b>\n\n2 entries, in order:\n• <b>2 March 1892</b>: ")
        .contains("The &lt;bridge&gt; opened.", "The mill burned.");
    assertThat(photo.getChatId()).isEqualTo("-7");
    assertThat(photo.getMessageThreadId()).isEqualTo(3);
    assertThat(photo.getReplyParameters().getMessageId()).isEqualTo(11);
    try (InputStream png = photo.getPhoto().getNewMediaStream()) {
      assertThat(ImageIO.read(png).getWidth()).isEqualTo(1280);
    }
  }

  @Test
  void whatDoesNotFitIntoACaptionStandsInAMessageAfterIt() {
    List<PartialBotApiMethod<?>> calls = pictures.of(GROUP, timeline("1801-1811"), List.of());
    assertThat(calls).hasSize(2);
    String caption = ((SendPhoto) calls.get(0)).getCaption();
    assertThat(caption)
        .startsWith("<b>1801–1811</b>\n")
        .endsWith("\n\nIn words, with the sources, below.")
        .contains("• <b>1801</b>: A fair was held and everybody", " from the town of … [1]\n");
    assertThat(caption.lines().filter(line -> line.startsWith("• "))).hasSize(7);
    assertThat(caption.replaceAll("<[^>]+>", "")).hasSizeBetween(600, 1024);
    assertThat(((SendMessage) calls.get(1)).getText())
        .startsWith("The main 7 of 11 entries, in order:")
        .doesNotContain("more&quot;");
    assertThat(((SendMessage) calls.get(1)).getText().lines().filter(l -> l.startsWith("• ")))
        .hasSize(7);
  }

  @Test
  void theButtonsThatTurnPagesAndShareGoWithThePicture() {
    InlineKeyboardRow pages = row("All 11 · Page 1 of 2 ›", null);
    InlineKeyboardRow others = row("Next", null);
    others.add(row("Share", "https://t.me/share/url?url=x").get(0));
    SendMessage inWords = new SendMessage("-7", "In words.");
    inWords.setReplyMarkup(new InlineKeyboardMarkup(List.of(pages, others)));
    List<PartialBotApiMethod<?>> calls =
        pictures.of(GROUP, timeline("1801-1811"), List.of(inWords));
    assertThat(labels(((SendMessage) calls.get(1)).getReplyMarkup()))
        .containsSubsequence("All 11 · Page 1 of 2 ›", "Sources", "Share");
    inWords.setReplyMarkup(new InlineKeyboardMarkup(List.of(others)));
    List<PartialBotApiMethod<?>> alone =
        pictures.of(GROUP, timeline("1892-1895"), List.of(inWords));
    assertThat(labels(((SendPhoto) alone.get(0)).getReplyMarkup()))
        .containsSubsequence("Sources", "Share");
  }

  private static InlineKeyboardRow row(String label, @Nullable String url) {
    return new InlineKeyboardRow(InlineKeyboardButton.builder().text(label).url(url).build());
  }

  private static List<String> labels(ReplyKeyboard keyboard) {
    return ((InlineKeyboardMarkup) keyboard)
        .getKeyboard().stream().flatMap(List::stream).map(InlineKeyboardButton::getText).toList();
  }

  @Test
  void aSingleEventAndNothingAtAllAreNotDrawn() {
    assertThat(pictures.of(GROUP, timeline("1899"), List.of())).isEmpty();
    assertThat(pictures.of(GROUP, timeline("1492"), List.of())).isEmpty();
  }

  private static Question timeline(String period) {
    return new Question(
        period,
        Classification.certain(Intent.TIMELINE),
        List.of(),
        new DateFinder(Clock.systemUTC()).find(period).dates(),
        List.of(),
        List.of());
  }
}
