package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Measures the shipped knowledge on question files, and holds what was reached. */
class QuestionFloorsTest {
  private static final Path QUESTIONS = Path.of("src/test/resources/questions");

  @TempDir private static Path directory;

  @ParameterizedTest(name = "{0}: {1} right, {2} asserted")
  @CsvFileSource(resources = "/questions/floors.tsv", delimiter = '\t', numLinesToSkip = 1)
  void holdsWhatWasReached(String file, int rightAtLeast, int assertedAtMost)
      throws JsonProcessingException {
    JsonNode figures = figures(QUESTIONS.resolve(file));
    String hint = "./annalist eval --today 2026-11-21 " + QUESTIONS.resolve(file) + " tells why";
    assertThat(figures.get("right").asInt()).as(hint).isGreaterThanOrEqualTo(rightAtLeast);
    assertThat(figures.at("/unanswerable/asserted").asInt())
        .as(hint)
        .isLessThanOrEqualTo(assertedAtMost);
  }

  @Test
  void everyQuestionFileHasAFloor() throws IOException {
    List<String> floors =
        Files.readAllLines(QUESTIONS.resolve("floors.tsv")).stream()
            .skip(1)
            .map(row -> row.substring(0, row.indexOf('\t')))
            .toList();
    try (Stream<Path> files = Files.list(QUESTIONS)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(f -> f.endsWith(".jsonl")))
          .containsExactlyInAnyOrderElementsOf(floors);
    }
  }

  private static JsonNode figures(Path file) throws JsonProcessingException {
    Run run = Run.of(directory, "", "eval", "--json", "--summary", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }
}
