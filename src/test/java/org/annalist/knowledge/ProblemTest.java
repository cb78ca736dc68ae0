package org.annalist.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void readsAsOneLine() {
    assertThat(at("events/truce.yaml", 14, 9, Problem.Severity.ERROR))
        .hasToString("events/truce.yaml:14:9: no such day. Write another.");
  }

  @Test
  void aWarningSaysSo() {
    assertThat(at("events/truce.yaml", 14, 9, Problem.Severity.WARNING))
        .hasToString("events/truce.yaml:14:9: warning: no such day. Write another.");
  }

  @Test
  void problemsAreInTheOrderOfTheirPlaces() {
    List<Problem> inOrder =
        List.of(
            at("a.yaml", 2, 9, Problem.Severity.WARNING),
            at("a.yaml", 10, 1, Problem.Severity.ERROR),
            at("a.yaml", 10, 3, Problem.Severity.ERROR),
            at("b.yaml", 1, 1, Problem.Severity.ERROR));
    List<Problem> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(15));
    assertThat(shuffled).isNotEqualTo(inOrder);
    assertThat(shuffled.stream().sorted()).isEqualTo(inOrder);
  }

  private static Problem at(String file, int line, int column, Problem.Severity severity) {
    return new Problem(
        new Problem.Place(Path.of(file), line, column), severity, "no such day", "Write another.");
  }
}
