package org.annalist.knowledge.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code mistakes}, read beside {@code base.yaml}, gives the lines in the file of the
 * same name that ends in {@code .expected}.
 */
class MistakesTest {
  private static final Path MISTAKES = Fixtures.ROOT.resolve("mistakes");

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(MISTAKES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && !name.equals("base.yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyMistakeIsNamedWithItsPlaceAndMend(String name, @TempDir Path directory)
      throws IOException {
    Files.copy(MISTAKES.resolve("base.yaml"), directory.resolve("base.yaml"));
    Files.copy(MISTAKES.resolve(name + ".yaml"), directory.resolve(name + ".yaml"));

    Reading reading = new KnowledgeReader().read(directory);

    List<String> expected = Files.readAllLines(MISTAKES.resolve(name + ".expected"));
    assertThat(Fixtures.lines(directory, reading.problems())).isEqualTo(expected);
  }

  @Test
  void mistakesInSeveralFilesAreNamedInOneRun() throws IOException {
    Path several = Fixtures.ROOT.resolve("several");

    Reading reading = new KnowledgeReader().read(several);

    assertThat(reading.knowledge()).isEmpty();
    assertThat(Fixtures.lines(several, reading.problems()))
        .isEqualTo(Files.readAllLines(Fixtures.ROOT.resolve("several.expected")));
  }
}
