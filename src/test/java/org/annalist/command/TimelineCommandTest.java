package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.annalist.TestKnowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way of {@code annalist timeline}. */
class TimelineCommandTest {
  @TempDir private static Path directory;
  private static Path knowledge = Path.of("");

  private final Path file = directory.resolve("timeline.png");

  @BeforeAll
  static void layOut() {
    knowledge = TestKnowledge.ruritania(directory);
    Run.of(directory, "", "build", "--knowledge", knowledge.toString());
  }

  private static Run timeline(String... arguments) {
    String[] command = {"timeline", "--knowledge", knowledge.toString()};
    return Run.of(directory, "", Run.with(command, arguments));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1892", "1890-1895", "the 1890s", "April 1892", "1892-02/1892-05"})
  void drawsAPeriodAsPeopleTypeIt(String period) throws IOException {
    Run run = timeline(period, "-o", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Drew " + file + ": ").contains(" 1280 × ");
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1280);
  }

  @Test
  void aPeriodOfSeveralWordsNeedsNoQuotes() {
    assertThat(timeline("April", "1892", "-o", file.toString()).code()).isZero();
  }

  @Test
  void lastYearIsCountedFromToday() {
    assertThat(timeline("last year", "--today", "1893-06-01", "-o", file.toString()).code())
        .isZero();
  }

  @Test
  void whatIsNoPeriodIsToldAndNothingIsWritten() {
    Path other = directory.resolve("none.png");
    assertThat(timeline("bridges", "-o", other.toString()))
        .isEqualTo(
            new Run(
                1,
                "",
                "annalist: \"bridges\": there is no date or period in it. Write such as 1988-1994,"
                    + " \"the 1990s\", \"January 1990\" or 1992-02/1992-05.\n"));
    assertThat(other).doesNotExist();
  }

  @Test
  void aDateThatTheCalendarDoesNotHaveIsTold() {
    Run run = timeline("30 February 1892", "-o", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("annalist: 30 February 1892: ").contains("29 days");
  }

  @Test
  void aPeriodOfWhichNothingIsRecordedIsTold() {
    assertThat(timeline("1492", "-o", file.toString()))
        .isEqualTo(
            new Run(
                1,
                "",
                "annalist: \"1492\": nothing is recorded for it. Try a longer period, or ask \"what"
                    + " happened in ...?\" for what is near.\n"));
  }

  @Test
  void aFileThatCannotBeWrittenIsTold() {
    Path nowhere = directory.resolve("no/such/timeline.png");
    assertThat(timeline("1892", "-o", nowhere.toString()))
        .isEqualTo(
            new Run(
                1,
                "",
                "annalist: "
                    + nowhere
                    + ": its directory does not exist. Name a file to write, such as"
                    + " timeline.png.\n"));
    assertThat(timeline("1892", "-o", directory.toString()).err())
        .isEqualTo(
            "annalist: "
                + directory
                + ": this is a directory. Name a file to write, such as timeline.png.\n");
  }

  @Test
  void withoutAFileOrAPeriodTheCommandLineIsWrong() {
    assertThat(timeline("1892").code()).isEqualTo(2);
    assertThat(timeline("1892").err()).contains("--output");
    assertThat(timeline("-o", file.toString()).code()).isEqualTo(2);
    assertThat(Files.exists(directory.resolve("1892"))).isFalse();
  }
}
