package org.annalist.command;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annalist.TestKnowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of {@code annalist build}, and of the build that other commands begin with. */
class BuildTest {
  @TempDir private Path directory;
  private Path knowledge = Path.of("");

  @BeforeEach
  void layOut() {
    knowledge = TestKnowledge.ruritania(directory);
  }

  @Test
  void isDoneOnce() {
    String database = built(build(knowledge));
    assertThat(build(knowledge)).isEqualTo(new Run(0, "Up to date: " + database + "\n", ""));
  }

  @Test
  void isDoneAgainWhenAnEntryChanged() throws IOException {
    String before = built(build(knowledge));
    Path file = knowledge.resolve("ruritania.yaml");
    Files.writeString(
        file, Files.readString(file).replace("A truce was signed", "A peace was made"));
    assertThat(built(build(knowledge))).isNotEqualTo(before);
    assertThat(Run.of(directory, "", ask("When was the truce signed?")).out())
        .startsWith("A peace was made in Strelsau on 10 April 1892. [1] [2]\n");
  }

  @Test
  void isDoneAgainWhenTrainingChanged() throws IOException {
    String before = built(build(knowledge));
    Files.writeString(knowledge.resolve("training/when.txt"), "since when {event}\n", APPEND);
    assertThat(built(build(knowledge))).isNotEqualTo(before);
  }

  @Test
  void isBegunByAQuestion() {
    Run.of(directory, "", ask("When was the truce signed?"));
    assertThat(build(knowledge).out()).startsWith("Up to date: ");
  }

  @Test
  void theSameKnowledgeInAnotherDirectoryGivesTheSameBytes(@TempDir Path elsewhere)
      throws IOException {
    Path one = Path.of(built(build(knowledge)));
    Path other = Path.of(built(build(TestKnowledge.ruritania(elsewhere))));
    assertThat(other).isNotEqualTo(one).hasSameBinaryContentAs(one);
  }

  @Test
  void theSameTrainingGivesModelsThatDecideTheSame(@TempDir Path elsewhere) {
    Path other = TestKnowledge.ruritania(elsewhere);
    assertThat(explained(other).lines()).hasSize(6);
    assertThat(explained(other)).isEqualTo(explained(knowledge));
  }

  @Test
  void twoKnowledgeDirectoriesDoNotDisturbEachOther(@TempDir Path elsewhere) {
    String one = built(build(knowledge));
    built(build(TestKnowledge.ruritania(elsewhere)));
    assertThat(build(knowledge).out()).isEqualTo("Up to date: " + one + "\n");
  }

  @Test
  void brokenKnowledgeLeavesWhatWasBuiltAsItWas() throws IOException {
    build(knowledge);
    Map<String, String> before = files(directory.resolve("built"));
    Path broken =
        Files.writeString(
            knowledge.resolve("broken.yaml"),
            "claims:\n  - {id: flood, subject: atlantis, text: It sank.}\n");
    assertThat(build(knowledge))
        .isEqualTo(
            new Run(
                1,
                "",
                """
                %s:2:5: claim flood has no citations. Add citations: at least one source with a \
                locator; nothing is said without a source.
                %s:2:26: subject atlantis: no entity has this id. Name another entity, or add one \
                with this id.
                annalist: 2 mistakes, no warnings. Nothing was built; what was built before stays.
                """
                    .formatted(broken, broken)));
    assertThat(files(directory.resolve("built"))).isEqualTo(before);
  }

  @Test
  void aPathIsTheSameDirectoryHoweverItIsWritten() {
    String database = built(build(knowledge));
    assertThat(build(knowledge.resolve("../knowledge/.")).out())
        .isEqualTo("Up to date: " + database + "\n");
  }

  private Run build(Path of) {
    return Run.of(directory, "", "build", "--knowledge", of.toString());
  }

  private String explained(Path of) {
    String questions =
        """
        When was the truce signed?
        who is rudolf
        how many died at the blue river
        why though
        pizza
        hello
        """;
    return Run.of(directory, questions, "explain", "--json", "--knowledge", of.toString()).out();
  }

  private String[] ask(String question) {
    return new String[] {"ask", "--knowledge", knowledge.toString(), question};
  }

  /** Returns the database that a run has built just now. */
  private static String built(Run run) {
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Built ").endsWith("annalist.db\n");
    return run.out().substring("Built ".length()).strip();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      found.filter(Files::isRegularFile).forEach(file -> files.put(file.toString(), bytes(file)));
    }
    return files;
  }

  private static String bytes(Path file) {
    try {
      return HexFormat.of().formatHex(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
