package org.annalist.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysOfYearTest {
  @ParameterizedTest
  @CsvSource({
    "XXXX-01-20, 01-20, 01-20, 01-20",
    "XXXX-02, 02-01, 02-29, 02",
    "XXXX-01-20/XXXX-01-25, 01-20, 01-25, 01-20/01-25",
    "XXXX-03/XXXX-05, 03-01, 05-31, 03-01/05-31",
    "XXXX-12-20/XXXX-01, 12-20, 01-31, 12-20/01-31",
  })
  void areReadFromADateWithoutAYear(String edtf, String first, String last, String text)
      throws EdtfException {
    assertThat(DaysOfYear.of(EdtfParser.parse(edtf)))
        .hasValueSatisfying(
            days -> {
              assertThat(days.first()).isEqualTo(MonthDay.parse("--" + first));
              assertThat(days.last()).isEqualTo(MonthDay.parse("--" + last));
              assertThat(days.passesNewYear()).isEqualTo(first.compareTo(last) > 0);
              assertThat(days).hasToString(text);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1990-01-20", "XXXX", "XXXX-XX-20", "XXXX-12-XX", "XXXX-21", "1990/XXXX-02"})
  void areNotReadFromAnyOtherDate(String edtf) throws EdtfException {
    assertThat(DaysOfYear.of(EdtfParser.parse(edtf))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"04-01, 04-30, APRIL", "04-01, 04-29,", "04-01, 05-31,"})
  void fillAMonthOrDoNot(String first, String last, Month month) {
    DaysOfYear days = new DaysOfYear(MonthDay.parse("--" + first), MonthDay.parse("--" + last));
    assertThat(days.wholeMonth().orElse(null)).isEqualTo(month);
  }
}
