package org.annalist.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annalist.date.EdtfParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlessDateTest {
  @ParameterizedTest
  @CsvSource({
    "XXXX-05, 1892, 1892-05",
    "XXXX-05-20, 1892, 1892-05-20",
    "XXXX-06/XXXX-08, 1892, 1892-06/1892-08",
    "XXXX-12/XXXX-02, 1892, 1892-12/1893-02",
    "XXXX-12/XXXX-02, 9998, 9998-12/9999-02",
    "XXXX-12/XXXX-02, 9999,",
    "XXXX-05, 10000,",
    "XXXX-05, 123456,",
    "1892-05, 1893,"
  })
  void isPutIntoAYearThatCanBeWritten(String date, int year, String expected) {
    assertThat(YearlessDate.inYear(EdtfParser.parse(date), year))
        .isEqualTo(Optional.ofNullable(expected).map(DateReading::of));
  }
}
