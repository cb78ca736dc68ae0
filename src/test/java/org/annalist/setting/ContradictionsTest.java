package org.annalist.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionsTest {
  @TempDir private Path folder;

  static Stream<Arguments> contradictions() {
    return Cases.blocks("contradictions.txt");
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void whatDoesNotGoTogetherIsFound(String yaml, String findings) throws IOException {
    Path file = Files.writeString(folder.resolve("settings.yaml"), yaml);
    SettingsReading reading =
        new SettingsReader(Path.of("/home"), Map.of()).readAll(Optional.of(file));
    assertThat(reading.problems()).isEmpty();
    String found =
        Contradictions.in(reading).stream()
            .map(SettingFinding::toString)
            .collect(Collectors.joining("\n"));
    assertThat(found.replace(file.toString(), "settings.yaml")).isEqualTo(findings.strip());
    assertThat(found).doesNotContain("HIDDEN", "abcdefgh");
  }
}
