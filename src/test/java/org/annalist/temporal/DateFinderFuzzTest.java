package org.annalist.temporal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever is typed, the date rules end, and what they find stands in it. */
class DateFinderFuzzTest {
  private static final DateFinder FINDER = new DateFinder(DateFinderTest.TODAY);

  @FuzzTest(maxDuration = "30s")
  void datesStandInWhatWasTyped(byte[] typed) {
    String utterance = new String(typed, UTF_8);
    FINDER.find(utterance).dates().forEach(date -> assertThat(utterance).contains(date.text()));
  }
}
