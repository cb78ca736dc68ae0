package org.annalist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name is there. */
class DocumentsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/annalist");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "knowledge/README.md",
        "docs/ranking.md"
      })
  void everyLinkIntoTheTreeLeadsToAFile(String document) throws IOException {
    Path folder = Path.of("").toAbsolutePath().resolve(document).resolveSibling("");
    assertThat(found("\\]\\((?!https?:)([^)#]+)\\)", document))
        .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
  }

  @Test
  void everyFileThatContributingNamesIsThere() throws IOException {
    List<String> files = found("`((?:\\./)?[\\w.-]+(?:/[\\w.-]+)+|\\w+\\.md)`", "CONTRIBUTING.md");
    assertThat(files).hasSizeGreaterThan(4);
    assertThat(files).allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  @Test
  void everyClassThatContributingNamesIsThere() throws IOException {
    List<String> classes = found("`([A-Z][a-z]+(?:[A-Z][a-z]+)+)`", "CONTRIBUTING.md");
    assertThat(classes).contains("SettingTable", "ArchitectureTest");
    assertThat(classNames()).containsAll(classes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/reliability.md", "docs/security.md", "docs/scaling.md"})
  void everyTestThatHoldsAPromiseIsThere(String document) throws IOException {
    List<String> tests = found("`(\\w+(?:Test|IT))(?:\\.\\w+)?`", document);
    assertThat(tests).isNotEmpty();
    assertThat(classNames()).containsAll(tests);
    String all = allTests();
    assertThat(found("`\\w+(?:Test|IT)\\.(\\w+)`", document))
        .allSatisfy(method -> assertThat(all).contains(" " + method + "("));
  }

  private static String allTests() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(it -> it.toString().endsWith("Test.java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void contributingDescribesEveryPackage() throws IOException {
    List<String> packages = found("(?m)^\\| `(\\w+)` \\|", "CONTRIBUTING.md");
    try (Stream<Path> folders = Files.list(SOURCES)) {
      assertThat(packages)
          .containsExactlyInAnyOrderElementsOf(
              folders.map(folder -> folder.getFileName().toString()).toList());
    }
  }

  private static Set<String> classNames() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }

  private static List<String> found(String pattern, String document) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(Path.of(document)))
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
