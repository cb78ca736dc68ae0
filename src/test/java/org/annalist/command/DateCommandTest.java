package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of {@code annalist date}. */
class DateCommandTest {
  private static final String FEBRUARY =
      "1994-02-30: February 1994 has 28 days."
          + " Write 1994-02-28, or 1994-02 if the day is not known.";

  @TempDir private Path directory;

  @Test
  void tellsEachDateInWordsWithItsLevelAndDays() {
    assertThat(date("1992-02-26", "1988~", "1992-21", "1992-05/..", "198X"))
        .isEqualTo(
            new Run(
                0,
                """
                1992-02-26: 26 February 1992 (level 0, 1992-02-26 to 1992-02-26)
                1988~: about 1988 (level 1, 1988-01-01 to 1988-12-31)
                1992-21: spring 1992 (level 1, 1992-03-01 to 1992-05-31)
                1992-05/..: since May 1992 (level 1, 1992-05-01 to open)
                198X: the 1980s (level 1, 1980-01-01 to 1989-12-31)
                """,
                ""));
  }

  @Test
  void aDateThatIsNoneIsNamedAndTheOthersAreTold() {
    assertThat(date("1994-02-30", "1994"))
        .isEqualTo(
            new Run(
                1,
                "1994: 1994 (level 0, 1994-01-01 to 1994-12-31)\n",
                "annalist: " + FEBRUARY + "\n"));
  }

  @Test
  void jsonHoldsTheContract() {
    assertThat(date("--json", "1988~", "1992-05/.."))
        .isEqualTo(
            new Run(
                0,
                """
                {"edtf":"1988~","valid":true,"level":1,"start":"1988-01-01","end":"1988-12-31",\
                "text":"about 1988","error":null}
                {"edtf":"1992-05/..","valid":true,"level":1,"start":"1992-05-01","end":null,\
                "text":"since May 1992","error":null}
                """,
                ""));
  }

  @Test
  void jsonTellsAMistakeInItsOwnLineAndIsNoFailure() {
    assertThat(date("--json", "1994-02-30"))
        .isEqualTo(
            new Run(
                0,
                "{\"edtf\":\"1994-02-30\",\"valid\":false,\"level\":null,\"start\":null,"
                    + "\"end\":null,\"text\":null,\"error\":\""
                    + FEBRUARY
                    + "\"}\n",
                ""));
  }

  @Test
  void datesComeFromStandardInputWhereNoneIsGiven() {
    assertThat(Run.of(directory, "1990\n\n1991\n", "date"))
        .isEqualTo(
            new Run(
                1,
                """
                1990: 1990 (level 0, 1990-01-01 to 1990-12-31)
                1991: 1991 (level 0, 1991-01-01 to 1991-12-31)
                """,
                """
                annalist: an empty text is not a date. Write a date such as 1992-02-26, 1992-02 \
                or 1992.
                """));
  }

  @Test
  void jsonGivesALineForEachLine() {
    Run run = Run.of(directory, "1990\n\n1991\n", "date", "--json");
    assertThat(run.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"edtf\":\""));
  }

  private Run date(String... arguments) {
    return Run.of(directory, "", Run.with(new String[] {"date"}, arguments));
  }
}
