package org.annalist.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES = List.of("error", "warn", "state.url", "log.level");

  @ParameterizedTest
  @CsvSource({
    "eror, error",
    "errors, error",
    "ERROR, error",
    "stat.url, state.url",
    "stateurl, state.url",
    "log.leven, log.level",
    "info, ''",
    "e, ''",
    "'', ''"
  })
  void findsWhatIsASlipAway(String written, String meant) {
    assertThat(Nearest.to(written, NAMES).orElse("")).isEqualTo(meant);
  }
}
