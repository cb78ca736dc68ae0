package org.annalist.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.date.EdtfParser;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedYearTest {
  private final DateFinder finder = new DateFinder(DateFinderTest.TODAY);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the events of 1892 in Zenda from february to july | 1892-02/1892-07
          In 1892, what happened on 10 April?               | 1892-04-10
          what happened in March, I mean 1892               | 1892-03
          1892: what happened in mid-March?                 | 1892-03-11/1892-03-20
          In 1892, who ruled from 20 December to 5 January? | 1892-12-20/1893-01-05
          In 1891, who ruled at the end of February?        | 1891-02-21/1891-02-28
          in 1892, who came in spring and who in summer?    | 1892-03/1892-05 1892-06/1892-08
          what happened in May 1892 and on 12 June?         | 1892-05 1892-06-12
          # nothing to join, or no one year
          what happened in 1892                             | 1892
          what happened on 10 April                         | XXXX-04-10
          from 1890 to 1892, what happened in May?          | 1890/1892 XXXX-05
          in 1890 or 1892, what happened in May?            | 1890 1892 XXXX-05
          before 1892, what happened in May?                | ../1891 XXXX-05
          today, what of 10 April?                          | 2026-11-21 XXXX-04-10
          # two dates, told apart
          what happened in 1892 and in May?                 | 1892 XXXX-05
          # the day comes first, the other date has a year of its own
          on 10 April and in May 1892                       | XXXX-04-10 1892-05
          """)
  void joinsTheOneYearWithTheDatesThatHaveNone(String text, String edtfs) {
    assertThat(SharedYear.join(text, finder.find(text)).dates())
        .extracting(date -> date.date().edtf())
        .containsExactly(edtfs.split(" "));
  }

  @Test
  void aDayThatTheYearDoesNotHaveIsImpossible() {
    String text = "In 1891, what happened on 29 February?";
    DateFindings joined = SharedYear.join(text, finder.find(text));
    assertThat(joined.dates()).isEmpty();
    assertThat(joined.impossible())
        .isEqualTo(
            List.of(
                new ImpossibleDate(
                    "29 February 1891",
                    "February 1891 has 28 days",
                    "Ask for 28 February 1891, or for February 1891.")));
  }

  @Test
  void whatIsImpossibleWithoutAYearStaysSo() {
    String text = "In 1891, what happened on 31 June and in May?";
    DateFindings joined = SharedYear.join(text, finder.find(text));
    assertThat(joined.dates()).extracting(date -> date.date().edtf()).containsExactly("1891-05");
    assertThat(joined.impossible()).extracting(ImpossibleDate::text).containsExactly("31 June");
  }

  @Test
  void aDateThatWasNotTypedHereIsJoinedAsOneThatWas() {
    String text = "what happened in 1892?";
    DateExpression year = finder.find(text).dates().get(0);
    DateExpression before =
        new DateExpression(new Span(0, 0), "", EdtfParser.parse("XXXX-05"), "as before");
    DateFindings joined = SharedYear.join(text, new DateFindings(List.of(year, before), List.of()));
    assertThat(joined.dates()).extracting(date -> date.date().edtf()).containsExactly("1892-05");
  }
}
