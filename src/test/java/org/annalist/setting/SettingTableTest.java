package org.annalist.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingTableTest {
  private static final Path DOCUMENTED = Path.of("config/annalist.yaml");

  static Iterable<Setting<?>> all() {
    return SettingTable.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyExampleAndDefaultIsRight(Setting<?> setting) {
    Path home = Path.of("/home");
    assertThat(setting.kind().read(setting.example(), home)).isNotNull();
    setting.standard().ifPresent(text -> assertThat(setting.kind().read(text, home)).isNotNull());
  }

  @Test
  void everyKeyIsUnique() {
    assertThat(SettingTable.keys()).doesNotHaveDuplicates();
    assertThat(SettingTable.all().stream().map(Setting::environmentVariable))
        .doesNotHaveDuplicates()
        .contains("ANNALIST_TELEGRAM_API_URL", "ANNALIST_KNOWLEDGE_BUILD_DIRECTORY");
  }

  @Test
  void theConfigurationFileDocumentsEverySettingAndNothingElse() throws IOException {
    String documented = Files.readString(DOCUMENTED);
    String introduction = documented.substring(0, documented.indexOf("\n\n") + 2);
    String table =
        SettingTable.all().stream().map(SettingTableTest::row).collect(Collectors.joining("\n"));
    assertThat(documented).isEqualTo(introduction + table);
    assertThat(introduction.strip().lines()).allMatch(line -> line.startsWith("# "));
  }

  @Test
  void theConfigurationFileCanBeUsedByTakingTheMarksAway(@TempDir Path folder) throws IOException {
    String used = Files.readString(DOCUMENTED).replaceAll("(?m)^#(?=[a-z])", "");
    Path file = Files.writeString(folder.resolve("used.yaml"), used);
    SettingsReader reader = new SettingsReader(Path.of("/home"), Map.of());
    Settings settings = reader.read(Optional.of(file));
    Settings defaults = Settings.defaults(Path.of("/home"));
    for (Setting<?> setting : SettingTable.all()) {
      assertThat(settings.find(setting)).isPresent();
      setting
          .standard()
          .ifPresent(text -> assertThat(settings.find(setting)).isEqualTo(defaults.find(setting)));
    }
  }

  private static String row(Setting<?> setting) {
    return "# " + setting.help() + "\n#" + setting.key() + ": " + setting.example() + "\n";
  }
}
