package org.annalist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.knowledge.Problem;
import org.annalist.knowledge.file.KnowledgeReader;
import org.annalist.setting.SettingsException;
import org.annalist.setting.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML that is made to fill the memory, or to make objects: a clear mistake, and quickly. */
@Timeout(30)
class YamlBombsTest {
  @TempDir private Path directory;

  private static String laughs() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    return yaml + "claims: *a29\n";
  }

  static Stream<Arguments> bombs() {
    return Stream.of(
        Arguments.of(laughs(), "& stands before a text"),
        Arguments.of("claims: &c\n  - *c\n", "& stands before a text"),
        Arguments.of("claims: !!javax.script.ScriptEngineManager [x]\n", "the tag "),
        Arguments.of("claims: " + "[".repeat(100_000), "deep in each other"),
        Arguments.of("claims:\n" + "- ".repeat(100_000), "deep in each other"),
        Arguments.of("\"claims\": \"" + "\\x".repeat(100_000), "a backslash"));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void knowledgeIsRefusedWithAClearMistake(String yaml, String finding) throws IOException {
    Files.writeString(directory.resolve("bomb.yaml"), yaml);
    assertThat(new KnowledgeReader().read(directory).problems())
        .extracting(Problem::toString)
        .anyMatch(line -> line.contains("bomb.yaml:") && line.contains(finding));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void settingsAreRefusedInOneLine(String yaml, String finding) throws IOException {
    Path file = Files.writeString(directory.resolve("bomb.yaml"), yaml);
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> new SettingsReader(directory, Map.of()).read(Optional.of(file)))
        .withMessageContaining("bomb.yaml");
  }

  @Test
  void aFileOfFiftyMegabytesIsNotEvenRead() throws IOException {
    Path file = directory.resolve("huge.yaml");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(50_000_000);
    }
    assertThat(new KnowledgeReader().read(directory).problems())
        .extracting(Problem::toString)
        .anyMatch(line -> line.contains("this file is larger than 2 MB. Divide it"));
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> new SettingsReader(directory, Map.of()).read(Optional.of(file)))
        .withMessageContaining("it is larger than 1 MB");
  }
}
