package org.annalist.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.annalist.temporal.DateSlot.Hit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthReaderTest {
  @ParameterizedTest
  @CsvSource({
    "january,1", "janaury,1", "Januray,1", "janury,1", "jannuary,1", "jenuary,1", "Feburary,2",
    "febuary,2", "febraury,2", "agust,8", "augest,8", "Sept,9", "septembr,9", "ocotber,10",
    "novmber,11", "decemeber,12", "Dezember,12"
  })
  void readsAMonthWithOneSlip(String typed, int month) {
    assertThat(read(typed)).isEqualTo(new Hit(1, month));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"marsh", "mat", "jury", "remember", "member", "augustus", "januaries", "j"})
  void leavesOtherWords(String word) {
    assertThat(read(word)).isNull();
  }

  private static @Nullable Hit read(String text) {
    DateLine line = new DateLine(text, LocalDate.EPOCH, null, DateTokenFinder.find(text));
    return MonthReader.month(line, 0);
  }
}
