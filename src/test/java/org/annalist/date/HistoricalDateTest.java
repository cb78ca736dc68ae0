package org.annalist.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.annalist.date.HistoricalDate.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoricalDateTest {
  @Test
  void sortsByEarliestThenLatestDay() throws IOException {
    List<String> inOrder = lines("chronological.txt");
    List<String> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(5));
    assertThat(
            shuffled.stream().map(EdtfParser::parse).sorted(HistoricalDate.CHRONOLOGICAL).toList())
        .isEqualTo(inOrder.stream().map(EdtfParser::parse).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "1988?, 1988",
    "1988~, 1988",
    "1988%, 1988",
    "1992-02-26~, 1992-02-26",
    "2004-06~-11, 2004-06-11",
    "1994-21?, 1994-21",
    "1988~/1991?, 1988/1991",
  })
  void qualifiersDoNotMoveTheBounds(String qualified, String plain) {
    HistoricalDate date = EdtfParser.parse(qualified);
    assertThat(date.days()).isEqualTo(EdtfParser.parse(plain).days());
    assertThat(date).isNotEqualTo(EdtfParser.parse(plain));
  }

  @ParameterizedTest
  @CsvSource({
    "198X, calendar date",
    "1994-21, season",
    "1950S2, year number",
    "1985-04-12T23:20:30, time",
    "1988/.., interval",
    "'[1667,1668]', set",
  })
  void matchCallsTheCaseOfItsKind(String edtf, String kind) {
    String called = EdtfParser.parse(edtf).match(new KindNames());
    assertThat(called).isEqualTo(kind);
  }

  @Test
  void datesAreMadeWithoutText() {
    assertThat(CalendarDate.of(1992)).isEqualTo(EdtfParser.parse("1992"));
    assertThat(CalendarDate.of(-233)).isEqualTo(EdtfParser.parse("-0233"));
    assertThat(CalendarDate.of(1992, 2)).isEqualTo(EdtfParser.parse("1992-02"));
    assertThat(CalendarDate.of(LocalDate.of(79, 8, 24))).isEqualTo(EdtfParser.parse("0079-08-24"));
    assertThat(SeasonDate.of(1994, Season.SPRING)).isEqualTo(EdtfParser.parse("1994-21"));
    CalendarDate year = CalendarDate.of(1988);
    assertThat(DateInterval.since(year)).isEqualTo(EdtfParser.parse("1988/.."));
    assertThat(DateInterval.until(year)).isEqualTo(EdtfParser.parse("../1988"));
    assertThat(DateInterval.between(year, CalendarDate.of(1991)))
        .isEqualTo(EdtfParser.parse("1988/1991"));
  }

  @Test
  void impossibleDatesAreNotMade() {
    CalendarDate year = CalendarDate.of(1988);
    assertThatThrownBy(() -> CalendarDate.of(1994, 13)).isInstanceOf(EdtfException.class);
    assertThatThrownBy(() -> CalendarDate.of(10_000)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalendarDate(year.year(), null, year.year()))
        .isInstanceOf(EdtfException.class);
    assertThatThrownBy(() -> DateInterval.between(year, CalendarDate.of(1987)))
        .hasMessage("1988/1987: the end is before the start. Write the earlier date first.");
    assertThatThrownBy(() -> new DateInterval(null, null, DateInterval.Gap.OPEN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DateInterval(year, null, DateInterval.Gap.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DateSet(DateSet.Choice.ONE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new YearNumber(1950, 0, Qualifier.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(HistoricalDateTest.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static final class KindNames implements Cases<String> {
    @Override
    public String calendarDate(CalendarDate date) {
      return "calendar date";
    }

    @Override
    public String season(SeasonDate date) {
      return "season";
    }

    @Override
    public String yearNumber(YearNumber date) {
      return "year number";
    }

    @Override
    public String dateTime(DateTime date) {
      return "time";
    }

    @Override
    public String interval(DateInterval date) {
      return "interval";
    }

    @Override
    public String set(DateSet set) {
      return "set";
    }
  }
}
