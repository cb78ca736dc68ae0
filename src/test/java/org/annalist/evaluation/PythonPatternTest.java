package org.annalist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PythonPatternTest {
  /** The table was made with Python's own {@code re.search}. */
  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvFileSource(
      resources = "/org/annalist/evaluation/python-patterns.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      ignoreLeadingAndTrailingWhitespace = false,
      numLinesToSkip = 1)
  void findsWhatPythonFinds(String pattern, String text, boolean isFound) {
    String given =
        text.replace("<LF>", "\n")
            .replace("<CR>", "\r")
            .replace("<VT>", "\u000B")
            .replace("<NUL>", "\u0000");
    assertThat(PythonPattern.compile(pattern).matcher(given).find()).isEqualTo(isFound);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0001',
      value = {
        "(abc ; Unclosed group",
        "*a ; Dangling meta character '*'",
        "[abc ; Unclosed character class",
        "a\\ ; A backslash at the end",
        "\\hello ; Unknown escape \\h",
        "\\p{L} ; Unknown escape \\p",
        "[\\Z] ; Unknown escape \\Z",
        "(a)?(?(1)b|c) ; A condition on a group"
      },
      maxCharsPerColumn = 100)
  void refusesWhatIsNoPattern(String pattern, String finding) {
    assertThatThrownBy(() -> PythonPattern.compile(pattern))
        .isInstanceOfSatisfying(
            PatternSyntaxException.class, e -> assertThat(e.getDescription()).isEqualTo(finding));
  }

  @Test
  void refusesWhatIsTooLongOrTooDeep() {
    assertThatThrownBy(() -> PythonPattern.compile("a".repeat(10_001)))
        .isInstanceOf(PatternSyntaxException.class)
        .hasMessageContaining("More than 10,000 characters");
    assertThat(PythonPattern.compile("a".repeat(10_000)).matcher("b").find()).isFalse();
  }
}
