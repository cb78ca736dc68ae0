package org.annalist.date;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever is written for a date is a date or a mistake with a message, and nothing else. */
class EdtfParserFuzzTest {
  @FuzzTest(maxDuration = "30s")
  void aTextIsADateThatComesBackOrAMistakeInWords(byte[] typed) {
    String text = new String(typed, UTF_8);
    HistoricalDate date;
    try {
      date = EdtfParser.parse(text);
    } catch (EdtfException e) {
      assertThat(e.finding()).isNotBlank();
      return;
    }
    String canonical = date.toString();
    assertThat(EdtfParser.parse(canonical)).hasToString(canonical);
  }
}
