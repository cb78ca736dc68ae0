package org.annalist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraitTest {
  @Test
  void theWeightsAreSharesOfOne() {
    assertThat(Stream.of(Trait.values()).mapToDouble(Trait::weight).sum())
        .isEqualTo(1, within(0.002));
  }

  @ParameterizedTest
  @EnumSource
  void theDocumentTellsTheWeightThatTheProgramHas(Trait trait) throws IOException {
    String row = String.format(Locale.ROOT, "\\| `%s` \\|.*\\| %.3f \\|", trait, trait.weight());
    assertThat(Files.readAllLines(Path.of("docs/ranking.md")))
        .anySatisfy(line -> assertThat(line).matches(row));
  }
}
