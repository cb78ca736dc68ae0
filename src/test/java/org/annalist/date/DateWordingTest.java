package org.annalist.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordingTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvFileSource(resources = "wording.tsv", delimiter = '\t', numLinesToSkip = 1)
  void wordsDates(String edtf, String words) {
    assertThat(DateWording.of(EdtfParser.parse(edtf))).isEqualTo(words);
  }

  @Test
  void wordsOldStyleDays() {
    assertThat(DateWording.of(new OldStyle(1917, 10, 25))).isEqualTo("25 October 1917 (Old Style)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "az-AZ", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void wordsAreTheSameUnderAnyLocale(String locale) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      assertThat(DateWording.of(EdtfParser.parse("1992-04-12/1992-07-13")))
          .isEqualTo("12 April – 13 July 1992");
      assertThat(DateWording.of(EdtfParser.parse("Y170000002"))).isEqualTo("the year 170,000,002");
      assertThat(EdtfParser.parse("1985-04-12T23:20:30Z")).hasToString("1985-04-12T23:20:30Z");
    } finally {
      Locale.setDefault(before);
    }
  }
}
