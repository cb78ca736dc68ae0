package org.annalist.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @CsvSource({
    "Xocalı, xocali",
    "XOCALI, xocali",
    "İsmayıllı, ismayilli",
    "Kəlbəcər, kelbecer",
    "Şuşa, susa",
    "Ağdam, agdam",
    "Füzuli, fuzuli",
    "Ходжалы, ходжалы",
    "Խոջալու, խոջալու",
    "ﬁne, fine",
    "１９９０, 1990",
    "Straße, strasse",
  })
  void foldsToWhatPeopleType(String typed, String folded) {
    assertThat(Folding.fold(typed)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr", "az"})
  void foldsAlikeUnderEveryLocale(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));
    assertThat(Folding.fold("KIRKICAHAN İI")).isEqualTo("kirkicahan ii");
  }

  @Test
  void dropsMarksThatHaveNoWidth() {
    assertThat(Folding.fold("\u202eBa\u200bku\u0301")).isEqualTo("baku");
  }
}
