package org.annalist.knowledge.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeFilesTest {
  private static final String EMPTY = "entities: []\n";

  private static List<String> problems(Path directory) {
    return Fixtures.lines(directory, new KnowledgeReader().read(directory).problems());
  }

  @Test
  void aDirectoryThatIsNotThereIsAProblem(@TempDir Path directory) {
    assertThat(problems(directory.resolve("no")))
        .containsExactly(
            "DIRECTORY:1:1: there is no such directory."
                + " Name the directory that holds the knowledge files.");
  }

  @Test
  void aFileInPlaceOfTheDirectoryIsAProblem(@TempDir Path directory) {
    Path file = directory.resolve("a.yaml");
    Fixtures.write(file, EMPTY);

    assertThat(problems(file))
        .containsExactly(
            "DIRECTORY:1:1: this is not a directory."
                + " Name the directory that holds the knowledge files.");
  }

  @Test
  void aDirectoryWithoutYamlIsAProblem(@TempDir Path directory) {
    Fixtures.write(directory.resolve("README.md"), "# Knowledge");
    Fixtures.write(directory.resolve("training/when.yaml"), EMPTY);
    Fixtures.write(directory.resolve(".git/config.yaml"), EMPTY);
    Fixtures.write(directory.resolve(".swap.yaml"), EMPTY);

    assertThat(problems(directory))
        .containsExactly(
            "DIRECTORY:1:1: no .yaml file stands here. Put the knowledge into .yaml files here.");
  }

  @Test
  void pathsAreShownFromWhereTheProgramStarted() {
    Path whole = Fixtures.ROOT.resolve("several").toAbsolutePath();

    Reading reading = new KnowledgeReader().read(whole);

    assertThat(reading.problems().get(0).place().file())
        .isEqualTo(Fixtures.ROOT.resolve("several/events/broken.yaml"));
  }

  @Test
  void emptyFilesAndFilesOfCommentsHoldNothing(@TempDir Path directory) {
    Fixtures.write(directory.resolve("a.yaml"), "");
    Fixtures.write(directory.resolve("b.yaml"), "# Later.\n");
    Fixtures.write(directory.resolve("c.YML"), "\uFEFFentities: []\r\n");

    assertThat(problems(directory)).isEmpty();
  }

  @Test
  void aLinkThatLeadsBackIsAProblem(@TempDir Path directory) throws IOException {
    Fixtures.write(directory.resolve("places/a.yaml"), EMPTY);
    Files.createSymbolicLink(directory.resolve("places/back"), directory);

    assertThat(problems(directory))
        .containsExactly(
            "places/back:1:1: this link leads back to a folder that it stands in."
                + " Take the link out.");
  }

  @Test
  void linksToFilesAndFoldersAreFollowed(@TempDir Path directory, @TempDir Path elsewhere)
      throws IOException {
    Fixtures.write(elsewhere.resolve("one/a.yaml"), "a: b");
    Fixtures.write(elsewhere.resolve("b.yaml"), "a: b");
    Files.createSymbolicLink(directory.resolve("one"), elsewhere.resolve("one"));
    Files.createSymbolicLink(directory.resolve("two.yaml"), elsewhere.resolve("b.yaml"));

    assertThat(problems(directory)).hasSize(2);
  }

  @Test
  void aDeviceInPlaceOfAFileIsAProblem(@TempDir Path directory) throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("a.yaml"), Path.of("/dev/zero"));

    List<String> problems = problems(directory);

    Files.delete(link);
    assertThat(problems)
        .containsExactly(
            "a.yaml:1:1: this is not an ordinary file."
                + " Put a text file in its place, or take it out.");
  }

  @Test
  void aLinkThatLeadsNowhereIsAProblem(@TempDir Path directory) throws IOException {
    Files.createSymbolicLink(directory.resolve("a.yaml"), directory.resolve("no.yaml"));

    assertThat(problems(directory))
        .containsExactly(
            "a.yaml:1:1: this is not an ordinary file."
                + " Put a text file in its place, or take it out.");
  }

  @Test
  void aFileOverTwoMegabytesIsAProblem(@TempDir Path directory) {
    Fixtures.write(directory.resolve("a.yaml"), "#".repeat(2 * 1024 * 1024 + 1));

    assertThat(problems(directory))
        .containsExactly(
            "a.yaml:1:1: this file is larger than 2 MB. Divide it into several files.");
  }

  @Test
  void tooManyFilesAreAProblem(@TempDir Path directory) throws IOException {
    for (int i = 0; i <= 20_000; i++) {
      Files.createFile(directory.resolve("note-" + i + ".txt"));
    }

    assertThat(problems(directory))
        .containsExactly(
            "DIRECTORY:1:1: more than 20,000 files stand here."
                + " Name a directory that holds knowledge only.");
  }

  @Test
  void bytesThatAreNotUtf8AreAProblemAtTheirPlace(@TempDir Path directory) throws IOException {
    Files.write(
        directory.resolve("a.yaml"),
        "entities: []\n# Şuşa, \u00e9\n".getBytes(StandardCharsets.UTF_8));
    Files.write(
        directory.resolve("b.yaml"),
        "entities: []\n# \u00e9t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problems(directory))
        .containsExactly(
            "b.yaml:2:3: here stand bytes that are not UTF-8. Save the file in the encoding UTF-8.");
  }

  @Test
  void idsInABrokenFileAreNotReportedAsUnknown(@TempDir Path directory) {
    Fixtures.write(directory.resolve("a.yaml"), "entities:\n  - id: town\n    name: A: B\n");
    Fixtures.write(
        directory.resolve("b.yaml"),
        "entities: [{id: war, type: event, name: War, places: [town, twon]}]\n");

    assertThat(problems(directory))
        .containsExactly(
            "a.yaml:3:12: a colon stands where none can. Put the text in quotes if the colon"
                + " belongs to it; otherwise indent this line as its neighbours are.",
            "b.yaml:1:61: places twon: no entity has this id. Did you mean town?"
                + " Name another entity, or add one with this id.");
  }
}
