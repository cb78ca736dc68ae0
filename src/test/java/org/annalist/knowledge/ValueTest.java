package org.annalist.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "exactly, 613, 613 people",
    "about, 20000, 'about 20,000 people'",
    "at least, 1000000, 'at least 1,000,000 people'",
    "more than, 0, more than 0 people",
    "up to, 999, up to 999 people",
    "exactly, 999999999999999, '999,999,999,999,999 people'",
  })
  void aFigureSaysHowExactItIsAndWhatItCounts(String bound, long number, String wording) {
    Value.Bound found = Value.Bound.ofId(bound).orElseThrow();
    assertThat(new Value.Figure(number, found, "people").wording()).isEqualTo(wording);
  }

  @ParameterizedTest
  @CsvSource({"de", "ar-EG", "hi-IN-u-nu-deva"})
  void aFigureReadsAlikeUnderEveryLocale(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));
    assertThat(new Value.Figure(20_000, Value.Bound.EXACTLY, "people").wording())
        .isEqualTo("20,000 people");
  }

  @Test
  void wordsReadAsTheyAre() {
    assertThat(new Value.Words("Armed forces").wording()).isEqualTo("Armed forces");
  }

  @Test
  void thereIsNoBoundOfAnotherName() {
    assertThat(Value.Bound.ofId("AT_LEAST")).isEmpty();
    assertThat(Value.Bound.ofId("at_least")).isEmpty();
    assertThat(Value.Bound.ofId("")).isEmpty();
  }
}
