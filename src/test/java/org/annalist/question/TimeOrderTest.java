package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.date.DayRange;
import org.annalist.date.EdtfParser;
import org.annalist.text.WordFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeOrderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "which towns were taken later?, AFTER",
    "what did he give up after that, AFTER",
    "and which village came after?, AFTER",
    "who held the town before that?, BEFORE",
    "what had he been earlier?, BEFORE",
    "how did parliament respond?, IN_RESPONSE",
    "how did parliament respond to that?, IN_RESPONSE",
    "how did parliament respond to the siege?, ANY",
    "what did the Duke answer?, IN_RESPONSE",
    "what did the Duke say to that?, IN_RESPONSE",
    "what did the Duke say to parliament?, ANY",
    "what did the Duke say about it?, ANY",
    "who came after him?, ANY",
    "what happened after the truce?, ANY",
    "who signed it?, ANY",
  })
  void wordsTellWhatCameFirst(String utterance, TimeOrder order) {
    assertThat(TimeOrder.of(asked(utterance))).isEqualTo(order);
  }

  @ParameterizedTest(name = "{0}: {1} beside 1892")
  @CsvSource({
    "AFTER, 1893, true",
    "AFTER, 1892-03, false",
    "AFTER, 1892/1893, true",
    "BEFORE, 1891, true",
    "BEFORE, 1893, false",
    "IN_RESPONSE, 1892-03, true",
    "IN_RESPONSE, 1891, false",
    "ANY, 1700, true",
    "AFTER, 1890/.., true",
    "BEFORE, ../1950, true",
  })
  void daysMustBeOnTheRightSide(TimeOrder order, String days, boolean allowed) {
    assertThat(order.allows(days(days), days("1892"))).isEqualTo(allowed);
  }

  private static DayRange days(String edtf) {
    return EdtfParser.parse(edtf).days();
  }

  private static Question asked(String utterance) {
    return new Question(
        utterance,
        Classification.certain(Intent.WHAT),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        WordFinder.find(utterance));
  }
}
