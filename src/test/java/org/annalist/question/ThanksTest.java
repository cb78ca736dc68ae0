package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.text.WordFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThanksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "thx",
        "Thx!",
        "THANKS",
        "thnx",
        "ty",
        "tysm",
        "thank you",
        "thank u so much",
        "lol",
        "haha wow",
        "thanks a lot",
        "cheers mate",
        "ok",
        "OK.",
        "okay thanks",
        "ok got it",
        "k",
        "cool, thx",
        "спасибо большое",
        "спс",
        "Çox sağ ol",
        "teşekkürler",
        "teşekkür ederim",
        "👍",
        "🙏🏽",
        "շնորհակալություն",
      })
  void thanksInTheirUsualSpellings(String typed) {
    assertThat(Thanks.isAll(typed, WordFinder.find(typed))).as(typed).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "🎲",
        "and that?",
        "thanks, and who signed it?",
        "lol who signed it",
        "ok when was that",
        "the truce, thanks",
        "is it good for them",
        "so much",
        "what a great victory",
        "thanks thanks thanks thanks thanks" + " thanks thanks thanks thanks",
      })
  void whatSaysMoreThanThanksOrNone(String typed) {
    assertThat(Thanks.isAll(typed, WordFinder.find(typed))).as(typed).isFalse();
  }
}
