package org.annalist.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Questions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherCalendarTest {
  @ParameterizedTest
  @CsvSource({
    "1917-10-25, 1917-11-07 1917-10-12",
    "1918-02-13, 1918-02-26 1918-01-31",
    "1805-05-14/1805-05-15, 1805-05-26/1805-05-27 1805-05-02/1805-05-03",
    "1582-10-15, 1582-10-25 1582-10-05",
    "1900-03-13, 1900-03-26 1900-03-13",
    "1918-02-14, ''",
    "1582-10-14, ''",
    "1813-10, ''",
    "../1813-10-12, ''"
  })
  void aDayMayBeMeantInEither(String asked, String others) {
    List<String> readings =
        OtherCalendar.readings(Questions.asks(Intent.ON_DATE).on(asked).build()).stream()
            .map(OtherCalendarTest::edtf)
            .toList();
    assertThat(String.join(" ", readings)).isEqualTo(others);
  }

  private static String edtf(Question question) {
    return question.dates().get(0).date().edtf();
  }
}
