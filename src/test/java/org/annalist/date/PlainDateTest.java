package org.annalist.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that are read without looking for days that fit them. */
class PlainDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1992",
        "0000",
        "1992-02",
        "1992-12",
        "1992-02-26",
        "2000-02-29",
        "0000-02-29",
        "9999-12-31"
      })
  void aPlainDateIsWhatCareMakesOfIt(String text) {
    CalendarDate plain = Objects.requireNonNull(CalendarDate.plain(text));
    SingleDate careful = DateReader.read(text);
    assertThat(plain).isEqualTo(careful).hasToString(text);
    assertThat(plain.days()).isEqualTo(careful.days());
    assertThat(plain.precision()).isEqualTo(careful.precision());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "199",
        "199X",
        "-199",
        "1992~",
        "19920226",
        "1992-2",
        "1992/02",
        "1992-XX",
        "1992-00",
        "1992-13",
        "1992-21",
        "1992-02~26",
        "1992-02-00",
        "1992-02-30",
        "1900-02-29",
        "1992-02/26",
        "١٩٩٢"
      })
  void whatNeedsMoreCareIsLeft(String text) {
    assertThat(CalendarDate.plain(text)).isNull();
  }
}
