package org.annalist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSearchTest {
  private static final PatternSearch PATIENT = new PatternSearch(Duration.ofSeconds(30));
  private static final PatternSearch IMPATIENT = new PatternSearch(Duration.ofMillis(50));

  @Test
  void tellsWhetherThePatternIsThere() {
    Pattern year = Pattern.compile("\\d{4}");
    assertThat(PATIENT.search(year, "in 1892")).isEqualTo(PatternSearch.Finding.FOUND);
    assertThat(PATIENT.search(year, "in 92")).isEqualTo(PatternSearch.Finding.ABSENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(.*a){20}$", "(?:){2000000000}b"})
  @Timeout(20)
  void givesUpWhereThereAreTooManyWays(String pattern) {
    String text = "a".repeat(4000) + "!";
    assertThat(IMPATIENT.search(Pattern.compile(pattern), text))
        .isEqualTo(PatternSearch.Finding.GAVE_UP);
  }

  @Test
  void givesUpWhereTheStackIsTooSmall() {
    Pattern deep = Pattern.compile("(?:a|b)*c");
    assertThat(PATIENT.search(deep, "ab".repeat(1_000_000)))
        .isEqualTo(PatternSearch.Finding.GAVE_UP);
  }
}
