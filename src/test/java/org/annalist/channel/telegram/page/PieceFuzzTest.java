package org.annalist.channel.telegram.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever stands in a text, its HTML is one that Telegram reads, and shows that text. */
class PieceFuzzTest {
  @FuzzTest(maxDuration = "30s")
  void everyTextIsWellFormedHtmlThatShowsIt(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    Piece plain = Piece.plain(text);
    assertThat(TelegramHtml.visible(plain.html())).isEqualTo(plain.text());
    Piece bold = Piece.bold(text);
    assertThat(TelegramHtml.visible(bold.html())).isEqualTo(bold.text());
    Piece typed = Piece.typed(text, 20);
    assertThat(TelegramHtml.visible(typed.html())).isEqualTo(typed.text());
  }
}
