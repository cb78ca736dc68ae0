package org.annalist.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsReaderTest {
  private static final Path HOME = Path.of("/home");

  private final Path folder;

  SettingsReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> mistakes() {
    return Cases.blocks("mistakes.txt");
  }

  static Stream<Arguments> environmentMistakes() {
    return Cases.blocks("environment-mistakes.txt");
  }

  static Stream<String> values() {
    return Cases.lines("values.txt");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsRefusedWithItsPlace(String yaml, String message) {
    assertThat(refusal(yaml.replace('␇', '\u0007'), Map.of())).isEqualTo(message);
    assertThat(message).doesNotContain("HIDDEN");
  }

  @ParameterizedTest
  @MethodSource("environmentMistakes")
  void aMistakeInTheEnvironmentIsRefusedWithTheVariable(String variable, String message) {
    int sign = variable.indexOf('=');
    String value = variable.substring(sign + 1).stripTrailing();
    assertThat(refusal("", Map.of(variable.substring(0, sign), value))).isEqualTo(message);
    assertThat(message).doesNotContain("HIDDEN");
  }

  @ParameterizedTest
  @MethodSource("values")
  void aRightValueIsRead(String line) {
    String yaml = line.substring(0, line.lastIndexOf(" -> "));
    Setting<?> setting = SettingTable.find(yaml.substring(0, yaml.indexOf(':'))).orElseThrow();
    assertThat(read(yaml, Map.of()).find(setting).orElseThrow())
        .hasToString(line.substring(line.lastIndexOf(" -> ") + " -> ".length()));
  }

  @Test
  void mistakesOfFileAndEnvironmentComeTogether() {
    String refusal =
        refusal("log.level: loud", Map.of("ANNALIST_LOG_LEVEL", "info", "ANNALIST_LOGLEVEL", "x"));
    assertThat(refusal)
        .isEqualTo(
            """
            settings.yaml:1:12: log.level is "loud"; expected one of error, warn, info, debug. \
            Example: warn.
            environment: ANNALIST_LOGLEVEL; expected the name of a setting. \
            Did you mean ANNALIST_LOG_LEVEL?""");
  }

  @Test
  void sectionsAndWholeKeysMeanTheSame() {
    String sections = "telegram:\n  poll-seconds: 7\n  api-url: https://example.org\n";
    String keys = "telegram.poll-seconds: 7\ntelegram.api-url: https://example.org\n";
    assertThat(read(sections, Map.of())).hasToString(read(keys, Map.of()).toString());
  }

  @Test
  void theEnvironmentOverridesTheFile() {
    Map<String, String> environment = Map.of("ANNALIST_CONVERSATION_MINUTES", " 5 ");
    Settings settings = read("conversation.minutes: 20", environment);
    assertThat(settings.value(SettingTable.CONVERSATION_MINUTES)).isEqualTo(5);
  }

  @Test
  void anEmptyVariableCountsAsNotSet() {
    Settings settings = read("log.level: info", Map.of("ANNALIST_LOG_LEVEL", ""));
    assertThat(settings.value(SettingTable.LOG_LEVEL)).isEqualTo("info");
  }

  @Test
  void otherVariablesAreLeftAlone() {
    Map<String, String> environment =
        Map.of("ANNALIST_JAVA_OPTIONS", "-Xmx64m", "ANNALISTS", "x", "PATH", "/bin");
    assertThat(read("", environment)).hasToString("{}");
  }

  @Test
  void aFileOfCommentsSetsNothing() {
    assertThat(read("# nothing\ntelegram:\n#  token: 1:x\n", Map.of())).hasToString("{}");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstKey() {
    assertThat(read("\uFEFFlog.level: info", Map.of())).hasToString("{log.level=info}");
  }

  @Test
  void withoutAnyFileTheDefaultsHold() {
    Settings settings = new SettingsReader(folder, Map.of()).read(Optional.empty());
    assertThat(settings).hasToString("{}");
    assertThat(settings.value(SettingTable.KNOWLEDGE_DIRECTORY))
        .isEqualTo(folder.resolve("knowledge"));
  }

  @Test
  void theStandardFileIsReadAndNamedFromHere() {
    Path home = Path.of("src/test/resources/org/annalist/setting/home");
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> new SettingsReader(home, Map.of()).read(Optional.empty()))
        .withMessage(
            "src/test/resources/org/annalist/setting/home/config/annalist.yaml:1:12: "
                + "log.level is \"loud\"; expected one of error, warn, info, debug. "
                + "Example: warn.");
  }

  @Test
  void aFileThatWasAskedForMustExist() {
    assertThat(refusal(Path.of("no-such.yaml")))
        .hasMessage(
            "no-such.yaml: there is no such file; expected a text file of settings. "
                + "Leave --config out to take config/annalist.yaml.");
  }

  @Test
  void aDirectoryIsNoFile() {
    assertThat(refusal(Path.of("src")))
        .hasMessage("src: it cannot be read; expected a text file of settings.");
  }

  @Test
  void anotherEncodingIsNamed() throws IOException {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xE9});
    assertThat(refusal(file))
        .hasMessage(
            file + ": it is not UTF-8; expected a text file of settings. Save it in UTF-8.");
  }

  @Test
  void theHomeOfThisProcessIsTheCurrentDirectoryWithoutALauncher() {
    assertThat(SettingsReader.ofThisProcess().read(Optional.empty()).home())
        .isEqualTo(Path.of("").toAbsolutePath());
  }

  private Settings read(String yaml, Map<String, String> environment) {
    try {
      Path file = Files.writeString(folder.resolve("settings.yaml"), yaml);
      return new SettingsReader(HOME, environment).read(Optional.of(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String refusal(String yaml, Map<String, String> environment) {
    SettingsException refusal =
        catchThrowableOfType(SettingsException.class, () -> read(yaml, environment));
    return String.valueOf(refusal.getMessage()).replace(folder + "/", "");
  }

  private SettingsException refusal(Path file) {
    return catchThrowableOfType(
        SettingsException.class, () -> new SettingsReader(HOME, Map.of()).read(Optional.of(file)));
  }
}
