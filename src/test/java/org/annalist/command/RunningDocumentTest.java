package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.setting.Setting;
import org.annalist.setting.SettingTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the guide for owners, and the files that it names, to what the program takes. */
class RunningDocumentTest {
  private static final Pattern METRIC = Pattern.compile("\"(annalist_[a-z_]+)\"");
  private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(annalist_[a-z_]+)");
  private static final Pattern USED = Pattern.compile("\\bannalist_[a-z_]+");
  private static final Pattern SEEN = Pattern.compile("(?m)^\\| `([^`]+)`");
  private static final Pattern VARIABLE = Pattern.compile("\\bANNALIST_[A-Z_]+");

  private String guide = "";

  @BeforeEach
  void read() throws IOException {
    guide = Files.readString(Path.of("docs/running.md"));
  }

  @Test
  void everySettingThatIsNotTheBotsOwnIsExplained() {
    assertThat(SettingTable.all())
        .filteredOn(setting -> !setting.key().startsWith("telegram."))
        .allSatisfy(
            setting ->
                assertThat(guide)
                    .contains(
                        "| `%s` | `%s` |".formatted(setting.key(), setting.environmentVariable())));
  }

  @Test
  void everyMetricIsExplainedAndAlertsUseNoOther() throws IOException {
    String source =
        Files.readString(
            Path.of("src/main/java/org/annalist/channel/telegram/monitor/BotMetrics.java"));
    Set<String> metrics = all(METRIC, source, 1);
    assertThat(all(DOCUMENTED, guide, 1)).isEqualTo(metrics);
    assertThat(all(USED, guide, 0))
        .allSatisfy(
            used -> assertThat(metrics).contains(used.replaceFirst("_(bucket|sum|count)$", "")));
  }

  @Test
  void theFilesForServicesAndContainersSetWhatThereIs() throws IOException {
    Set<String> variables =
        SettingTable.all().stream().map(Setting::environmentVariable).collect(Collectors.toSet());
    variables.add("ANNALIST_JAVA_OPTIONS");
    variables.add("ANNALIST_LOG_LEVL"); // a slip, in an example of what is said of one
    for (String file :
        List.of(
            "docs/running.md",
            "config/annalist.service",
            "config/Dockerfile",
            "config/compose.yaml")) {
      String text = Files.readString(Path.of(file)).replace("`ANNALIST_…=…`", "");
      assertThat(variables).as(file).containsAll(all(VARIABLE, text, 0));
    }
  }

  @Test
  void theImageIsBuiltFromFilesThatAreThere() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("config/Dockerfile.dockerignore"));
    assertThat(lines).contains("*");
    assertThat(lines.stream().filter(line -> line.startsWith("!")).map(line -> line.substring(1)))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  @Test
  void whatOwnersAreToldToLookForIsWhatTheProgramSays() throws IOException {
    StringBuilder program = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        program.append(Files.readString(file));
      }
    }
    String said = program.toString().replaceAll("\"\\s*\\+\\s*\"", "");
    Set<String> seen = all(SEEN, guide.substring(guide.indexOf("## What to do when")), 1);
    assertThat(seen).hasSizeGreaterThan(8);
    assertThat(seen.stream().flatMap(message -> Stream.of(message.split("…"))).map(String::strip))
        .allSatisfy(part -> assertThat(said).contains(part));
  }

  private static Set<String> all(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
