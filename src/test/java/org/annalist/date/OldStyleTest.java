package org.annalist.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class OldStyleTest {
  @ParameterizedTest(name = "{4}")
  @CsvFileSource(resources = "old-style.tsv", delimiter = '\t', numLinesToSkip = 1)
  void convertsBothWays(int year, int month, int day, LocalDate gregorian, String occasion) {
    assertThat(OldStyle.toGregorian(year, month, day)).as(occasion).isEqualTo(gregorian);
    assertThat(OldStyle.of(gregorian)).as(occasion).isEqualTo(new OldStyle(year, month, day));
  }

  @Test
  void theDayAfterTheLastOldStyleDayInRussiaIsTheFirstNewStyleDay() {
    assertThat(OldStyle.toGregorian(1918, 1, 31).plusDays(1))
        .isEqualTo(OldStyle.NEW_STYLE_IN_RUSSIA)
        .isEqualTo(LocalDate.of(1918, 2, 14));
  }

  /** An old class, but the only Julian calendar in the JDK. */
  @SuppressWarnings("JavaUtilDate")
  @Test
  void agreesWithTheJulianCalendarOfTheJdkOverThreeThousandYears() {
    GregorianCalendar julian = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    julian.setGregorianChange(new Date(Long.MAX_VALUE));
    LocalDate end = LocalDate.of(2100, 12, 31);
    for (LocalDate day = LocalDate.of(-999, 1, 1); day.isBefore(end); day = day.plusDays(17)) {
      julian.setTimeInMillis(day.toEpochDay() * 86_400_000L);
      int year = julian.get(Calendar.YEAR);
      OldStyle expected =
          new OldStyle(
              julian.get(Calendar.ERA) == GregorianCalendar.BC ? 1 - year : year,
              julian.get(Calendar.MONTH) + 1,
              julian.get(Calendar.DAY_OF_MONTH));
      assertThat(OldStyle.of(day)).isEqualTo(expected);
      assertThat(expected.toGregorian()).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1917, 2, 29, 'February 1917 has 28 days in the Julian calendar, found 29'",
    "1917, 4, 31, 'April 1917 has 30 days in the Julian calendar, found 31'",
    "1917, 1, 0, 'January 1917 has 31 days in the Julian calendar, found 0'",
    "1917, 13, 1, no month 13 of the year 1917",
    "10000, 1, 1, no month 1 of the year 10000",
  })
  void refusesDaysThatTheJulianCalendarHasNot(int year, int month, int day, String message) {
    assertThatThrownBy(() -> OldStyle.toGregorian(year, month, day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
