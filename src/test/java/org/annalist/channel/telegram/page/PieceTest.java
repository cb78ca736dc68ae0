package org.annalist.channel.telegram.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.annalist.channel.telegram.RandomText;
import org.junit.jupiter.api.Test;

class PieceTest {
  @Test
  void readerSeesTheTextWhateverItIs() {
    Random random = new Random(20260101);
    for (int i = 0; i < 20_000; i++) {
      String text = RandomText.next(random, 1 + random.nextInt(12));
      URI link = URI.create("https://example.org/?a=1&b=2");
      for (Piece.Style style : Piece.Style.values()) {
        Piece piece = new Piece(text, style, style == Piece.Style.LINK ? link : null);
        assertThat(TelegramHtml.visible(piece.html())).isEqualTo(piece.text());
        assertThat(Markup.visible(piece.html())).isEqualTo(piece.text());
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(piece.text())).isTrue();
      }
    }
  }

  @Test
  void ordinaryTextIsNotChanged() {
    for (String text :
        List.of("Şuşa / Shushi", "Ходжалы, 613", "Խոջալու\nline", "👩‍👩‍👧 a\u200fb")) {
      assertThat(Piece.plain(text).text()).isEqualTo(text);
    }
  }

  @Test
  void whatTurnsTextRoundIsTakenOut() {
    assertThat(Piece.plain("a\u202eb\u2066c\0d\ud800").text()).isEqualTo("abc d\ufffd");
  }

  @Test
  void nothingTypedBecomesClickable() {
    assertThat(Piece.typed("Narnia", 80).html()).isEqualTo("Narnia");
    for (String typed : List.of("evil.example", "@somebody", "/start", "#tag", "$TAG", "a:b")) {
      assertThat(Piece.typed(typed, 80).html()).isEqualTo("<code>" + typed + "</code>");
    }
  }

  @Test
  void longWordsTypedAreShortened() {
    assertThat(Piece.typed("x".repeat(4096), 5).text()).isEqualTo("xxxxx…");
  }

  @Test
  void linkShowsItsHost() {
    assertThat(Piece.link(URI.create("https://example.org/a?b=1&c")).html())
        .isEqualTo("<a href=\"https://example.org/a?b=1&amp;c\">example.org</a>");
  }
}
