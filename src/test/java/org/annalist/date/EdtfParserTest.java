package org.annalist.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfParserTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "dates.tsv", delimiter = '\t', numLinesToSkip = 1)
  void readsDates(
      String text, String edtf, int level, Precision precision, String first, String last) {
    HistoricalDate date = EdtfParser.parse(text);
    assertThat(date.edtf()).isEqualTo(edtf);
    assertThat(date.level()).isEqualTo(level);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.days()).isEqualTo(new DayRange(day(first), day(last)));
    assertThat(EdtfParser.parse(edtf)).isEqualTo(date).hasToString(edtf);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "rejects.tsv", delimiter = '\t', numLinesToSkip = 1)
  void refusesWithFindingAndMend(String text, String message) {
    EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> EdtfParser.parse(text));
    assertThat(refusal).hasMessage(message);
    assertThat(refusal.finding()).startsWith(text + ": ");
    assertThat(refusal.mend()).matches("[A-Z].+\\.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void refusesNothing(String text) {
    assertThatThrownBy(() -> EdtfParser.parse(text))
        .hasMessage(
            "an empty text is not a date. Write a date such as 1992-02-26, 1992-02 or 1992.");
  }

  @ParameterizedTest
  @ValueSource(strings = {" 1992", "1992 ", " 1992-02-26 "})
  void refusesBlanksAroundADate(String text) {
    assertThatThrownBy(() -> EdtfParser.parse(text))
        .isInstanceOf(EdtfException.class)
        .hasMessage(text + ": there are blanks around the date. Write " + text.strip() + ".");
  }

  @Test
  void readsUpToTwoHundredCharacters() {
    String longest = "[" + "1992,".repeat(38) + "-1992-02]";
    assertThat(longest).hasSize(200);
    assertThat(EdtfParser.parse(longest).edtf()).isEqualTo(longest);
    assertThatThrownBy(() -> EdtfParser.parse(longest + "]"))
        .hasMessage(
            "[1992,1992,1992,1992,1992,1992,1992,1992…: 201 characters are more than a date may"
                + " have. Write at most 200 characters.");
  }

  @Test
  void showsNoControlCharacters() {
    assertThatThrownBy(() -> EdtfParser.parse("1992\n02"))
        .hasMessage("1992\uFFFD02: there is a control character in it. Write the date alone.");
  }

  private static @Nullable LocalDate day(String text) {
    return text.equals("..") ? null : LocalDate.parse(text);
  }
}
