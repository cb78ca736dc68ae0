package org.annalist;

import static java.util.Collections.disjoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows between packages, and the walls around libraries, by reading imports. */
class ArchitectureTest {
  private static final Path SOURCES = Imports.SOURCES;

  /** What each top-level package may import of the others; {@code command} may import all. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("setting", Set.of("text")),
          Map.entry("state", Set.of("setting", "text")),
          Map.entry("date", Set.of("text")),
          Map.entry("temporal", Set.of("date", "text")),
          Map.entry("knowledge", Set.of("date", "text")),
          Map.entry("question", Set.of("knowledge", "temporal", "date", "text")),
          Map.entry("account", Set.of("knowledge", "date", "text")),
          Map.entry(
              "search", Set.of("account", "question", "knowledge", "temporal", "date", "text")),
          Map.entry(
              "series",
              Set.of("search", "account", "question", "knowledge", "temporal", "date", "text")),
          Map.entry(
              "answer",
              Set.of(
                  "series",
                  "search",
                  "account",
                  "question",
                  "knowledge",
                  "temporal",
                  "date",
                  "text")),
          Map.entry(
              "conversation",
              Set.of(
                  "answer",
                  "series",
                  "question",
                  "knowledge",
                  "temporal",
                  "date",
                  "state",
                  "text")),
          Map.entry("picture", Set.of("answer", "knowledge", "date", "text")),
          Map.entry(
              "channel",
              Set.of(
                  "conversation",
                  "picture",
                  "answer",
                  "account",
                  "question",
                  "knowledge",
                  "temporal",
                  "date",
                  "state",
                  "text",
                  "setting")),
          Map.entry(
              "evaluation",
              Set.of(
                  "channel",
                  "conversation",
                  "answer",
                  "question",
                  "knowledge",
                  "temporal",
                  "date",
                  "text")));

  /** Libraries that only the named packages may import. */
  private static final Map<String, List<String>> WALLS =
      Map.ofEntries(
          Map.entry("org.telegram.", List.of("channel.telegram*")),
          Map.entry("okhttp3.", List.of("channel.telegram.api")),
          Map.entry("org.eclipse.jetty.", List.of("channel.telegram*")),
          Map.entry("io.prometheus.", List.of("channel.telegram.monitor")),
          Map.entry("opennlp.", List.of("question.opennlp")),
          Map.entry("java.sql.", List.of("*.store")),
          Map.entry("org.sqlite.", List.of("*.store")),
          Map.entry("org.postgresql.", List.of("*.store")),
          Map.entry("com.zaxxer.", List.of("*.store")),
          Map.entry("org.apache.fontbox.", List.of("picture")),
          Map.entry("org.apache.pdfbox.", List.of("picture")),
          Map.entry("org.snakeyaml.", List.of("knowledge.file", "setting")),
          Map.entry(
              "com.fasterxml.jackson.",
              List.of("channel.json", "channel.telegram*", "evaluation", "knowledge.file")),
          Map.entry("ch.qos.logback.", List.of("command")),
          Map.entry("picocli.", List.of("command")));

  @Test
  void arrowsBetweenPackagesGoOneWay() {
    List<String> wrong = new ArrayList<>();
    Imports.forEach(
        (owner, imported, file) -> {
          if (imported.startsWith("org.annalist.")) {
            String from = owner.split("\\.")[0];
            String to = imported.substring("org.annalist.".length()).split("\\.")[0];
            if (!from.equals(to)
                && !from.equals("command")
                && !ARROWS.getOrDefault(from, Set.of()).contains(to)) {
              wrong.add(file + " imports " + imported);
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void aPackageDoesNotImportItsOwnSubPackages() {
    List<String> wrong = new ArrayList<>();
    Imports.forEach(
        (owner, imported, file) -> {
          String own = "org.annalist." + owner + ".";
          boolean intoSubPackage =
              imported.startsWith(own) && imported.substring(own.length()).matches("[a-z].*");
          if (intoSubPackage && !owner.equals("command")) {
            wrong.add(file + " imports " + imported);
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void noPackageLeadsBackToItself() {
    Map<String, Set<String>> imported = new TreeMap<>();
    Imports.forEach(
        (owner, name, file) ->
            Imports.packageOf(name)
                .filter(other -> !other.equals(owner))
                .ifPresent(
                    other -> imported.computeIfAbsent(owner, it -> new TreeSet<>()).add(other)));
    while (imported.values().removeIf(others -> disjoint(others, imported.keySet()))) {
      // what leads to nothing that is left leads to no cycle
    }
    assertThat(imported).isEmpty();
  }

  @Test
  void librariesStayBehindTheirWalls() {
    List<String> wrong = new ArrayList<>();
    Imports.forEach(
        (owner, imported, file) ->
            WALLS.forEach(
                (library, packages) -> {
                  if (imported.startsWith(library)
                      && packages.stream().noneMatch(p -> fits(owner, p))) {
                    wrong.add(file + " imports " + imported);
                  }
                }));
    assertThat(wrong).isEmpty();
  }

  /** A star stands for anything, at the beginning or the end. */
  private static boolean fits(String owner, String pattern) {
    if (pattern.startsWith("*")) {
      return owner.endsWith(pattern.substring(1));
    }
    return pattern.endsWith("*")
        ? owner.startsWith(pattern.substring(0, pattern.length() - 1))
        : owner.equals(pattern);
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
    Map<String, String> missing = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .filter(folder -> !isMarked(folder.resolve("package-info.java")))
          .forEach(folder -> missing.put(folder.toString(), "package-info.java"));
    }
    assertThat(missing).isEmpty();
  }

  private static boolean isMarked(Path packageInfo) {
    return Files.exists(packageInfo)
        && Imports.read(packageInfo).matches("(?s)/\\*\\*\\s.+@NullMarked.+");
  }
}
