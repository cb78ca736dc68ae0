package org.annalist.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
  /** 21 November 2026, a Saturday. */
  static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final DateFinder finder = new DateFinder(TODAY);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "dates.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '`')
  void readsDates(String text, String span, String edtf, String start, String end) {
    DateFindings findings = finder.find(text);

    assertThat(findings.impossible()).isEmpty();
    assertThat(findings.dates()).as("%s", findings).hasSize(1);
    DateExpression date = findings.dates().get(0);
    assertThat(date.text()).isEqualTo(span).isEqualTo(date.span().of(text));
    assertThat(date.date().edtf()).as("%s", date).isEqualTo(edtf);
    DayRange days = date.date().days();
    assertThat(days.first()).isEqualTo(start == null ? null : day(start));
    assertThat(days.last()).isEqualTo(end == null ? null : day(end));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "no-dates.txt", delimiter = '\t', quoteCharacter = '`')
  void leavesOtherWordsAlone(String text) {
    assertThat(finder.find(text)).isEqualTo(new DateFindings(List.of(), List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "impossible-dates.tsv", delimiter = '\t', numLinesToSkip = 1)
  void saysWhyADateIsImpossible(String text, String finding, String mend) {
    assertThat(finder.find("What happened on " + text))
        .isEqualTo(new DateFindings(List.of(), List.of(new ImpossibleDate(text, finding, mend))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "several-dates.tsv", delimiter = '\t', numLinesToSkip = 1)
  void readsSeveralDatesInOrder(String text, String edtfs) {
    assertThat(finder.find(text).dates())
        .extracting(date -> date.date().edtf())
        .containsExactly(edtfs.split(" "));
  }

  @Test
  void namesTheRulesThatReadADate() {
    assertThat(finder.find("from late 1988 until spring 1990").dates())
        .extracting(DateExpression::rule)
        .containsExactly(
            "range from one date to another (early, middle or late part (four digits that can only"
                + " be a year); season and year)");
  }

  @Test
  void aPossibleDateBesideAnImpossibleOneStays() {
    DateFindings findings = finder.find("Was it 12 May 1994 or 31 June 1994?");

    assertThat(findings.dates()).extracting(DateExpression::text).containsExactly("12 May 1994");
    assertThat(findings.impossible())
        .extracting(ImpossibleDate::text)
        .containsExactly("31 June 1994");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "dates-on-names.tsv", delimiter = '\t', numLinesToSkip = 1)
  void leansOnNamesThatHaveADate(String text, String names, String edtf) {
    List<DateAnchor> anchors =
        Stream.of(names.split("; ")).map(name -> anchor(text, name.split(" = "))).toList();

    assertThat(finder.find(text, anchors, null).dates())
        .extracting(date -> date.date().edtf())
        .isEqualTo(edtf == null ? List.of() : List.of(edtf));
  }

  /** A name, its date, and "place" where it may be one. */
  private static DateAnchor anchor(String text, String... parts) {
    int start = text.indexOf(parts[0]);
    Span span = new Span(start, start + parts[0].length());
    return new DateAnchor(span, EdtfParser.parse(parts[1]), parts.length > 2);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "dates-on-what-was-said.tsv", delimiter = '\t', numLinesToSkip = 1)
  void leansOnWhatWasSaid(String text, String said, String span, String edtf) {
    HistoricalDate before = said == null ? null : EdtfParser.parse(said);
    List<DateExpression> dates = finder.find(text, List.of(), before).dates();

    assertThat(dates)
        .extracting(date -> date.text() + " = " + date.date().edtf())
        .isEqualTo(span == null ? List.of() : List.of(span + " = " + edtf));
    assertThat(dates).allMatch(DateExpression::leans);
  }

  @Test
  void aNameAloneIsNoDate() {
    String text = "What happened at Khojaly?";
    DateAnchor name = new DateAnchor(new Span(17, 24), EdtfParser.parse("1992-02-26"), true);

    assertThat(finder.find(text, List.of(name), null).dates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "az-AZ", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void readsTheSameUnderAnyLocale(String locale) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      assertThat(
              finder
                  .find("FROM 20 APRIL TO THE FIRST OF JULY 1992, 31 June, ٢٠.٠١.١٩٩٠")
                  .toString())
          .contains("1992-04-20/1992-07-01", "June has 30 days", "1990-01-20");
    } finally {
      Locale.setDefault(before);
    }
  }
}
