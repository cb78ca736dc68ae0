package org.annalist.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {
  @ParameterizedTest
  @CsvFileSource(resources = "ranges.tsv", delimiter = '\t', numLinesToSkip = 1)
  void overlapsAndContains(
      String first,
      String last,
      String otherFirst,
      String otherLast,
      boolean overlap,
      boolean contains,
      boolean contained) {
    DayRange range = range(first, last);
    DayRange other = range(otherFirst, otherLast);
    assertThat(range.overlaps(other)).isEqualTo(overlap);
    assertThat(other.overlaps(range)).isEqualTo(overlap);
    assertThat(range.contains(other)).isEqualTo(contains);
    assertThat(other.contains(range)).isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource({
    "1990-01-01,1990-12-31,1992-01-01,1992-12-31,1990-01-01,1992-12-31",
    "1992-01-01,1992-12-31,1990-01-01,1990-12-31,1990-01-01,1992-12-31",
    "1990-01-01,1992-12-31,1991-01-01,1991-12-31,1990-01-01,1992-12-31",
    "1990-01-01,..,1991-01-01,1991-12-31,1990-01-01,..",
    "1991-01-01,1991-12-31,..,1990-12-31,..,1991-12-31",
    "..,1990-12-31,1991-01-01,..,..,..",
  })
  void spansBothRanges(
      String first,
      String last,
      String otherFirst,
      String otherLast,
      String spanFirst,
      String spanLast) {
    DayRange span = range(first, last).span(range(otherFirst, otherLast));
    assertThat(span).isEqualTo(range(spanFirst, spanLast));
  }

  @Test
  void refusesALastDayBeforeTheFirst() {
    LocalDate first = LocalDate.of(1992, 2, 26);
    LocalDate last = LocalDate.of(1992, 2, 25);
    assertThatThrownBy(() -> new DayRange(first, last))
        .hasMessage("the last day 1992-02-25 is before the first, 1992-02-26");
  }

  private static DayRange range(String first, String last) {
    return new DayRange(
        first.equals("..") ? null : LocalDate.parse(first),
        last.equals("..") ? null : LocalDate.parse(last));
  }
}
