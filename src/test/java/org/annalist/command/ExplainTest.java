package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annalist.TestKnowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of {@code annalist explain}. */
class ExplainTest {
  private static final String QUESTION = "When was the truce signed, on 10.04.1892?";

  @TempDir private static Path directory;
  private static String knowledge = "";

  @BeforeAll
  static void layOut() {
    knowledge = TestKnowledge.ruritania(directory).toString();
  }

  @Test
  void textTellsWhatWasUnderstoodHowItWasLookedUpAndWhy() {
    Run run = explain("", QUESTION);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().stream().map(ExplainTest::label).distinct())
        .startsWith(
            "Question", "Language", "Intent", "Name", "Date", "Words", "Lookup", "Why", "Answer");
    assertThat(run.lines())
        .contains(
            "Question: " + QUESTION,
            "Language: en",
            "Name: the truce = [truce-1892]",
            "Answer: A truce was signed in Strelsau on 10 April 1892. [1] [2]")
        .anyMatch(line -> line.matches("Intent: when \\(\\d+ %\\), next [a-z-]+ \\(\\d+ %\\)"))
        .anyMatch(line -> line.startsWith("Date: 10.04.1892 = 1892-04-10, by: "))
        .anyMatch(line -> line.startsWith("Why: truce-signed: "));
  }

  @Test
  void jsonHasTheMembersOfTheContract() throws JsonProcessingException {
    JsonNode json = new ObjectMapper().readTree(explain("", "--json", QUESTION).out());
    List<String> members = new ArrayList<>();
    json.fieldNames().forEachRemaining(members::add);
    assertThat(members)
        .containsExactlyInAnyOrder(
            "question",
            "language",
            "intent",
            "entities",
            "dates",
            "confidence",
            "lookup",
            "reasons");
    assertThat(json.get("intent").asText()).isEqualTo("when");
    assertThat(json.at("/entities/0/id").asText()).isEqualTo("truce-1892");
    assertThat(json.get("dates").toString())
        .isEqualTo(
            "[{\"text\":\"10.04.1892\",\"edtf\":\"1892-04-10\","
                + "\"start\":\"1892-04-10\",\"end\":\"1892-04-10\"}]");
    assertThat(json.get("confidence").asDouble()).isBetween(0.5, 1.0);
    assertThat(json.get("lookup")).isNotEmpty();
    assertThat(json.get("reasons")).isNotEmpty();
  }

  @Test
  void whatAsksForTwoThingsIsExplainedPartByPart() {
    String question = "When was Rudolf born, and how many soldiers were killed at the Blue River?";
    assertThat(explain("", question).lines())
        .contains(
            "Question: " + question,
            "Parts: the message asks for 2 things, each is answered by itself:"
                + " When was Rudolf born? | how many soldiers were killed at the Blue River?",
            "Part 1: When was Rudolf born?",
            "Part 2: how many soldiers were killed at the Blue River?",
            "Answer: Rudolf was born in 1850. [1]")
        .anyMatch(line -> line.startsWith("Why: rudolf-born: "))
        .anyMatch(line -> line.startsWith("Why: blue-river-killed-"));
    assertThat(explain("", "--json", question).lines())
        .singleElement()
        .asString()
        .contains("\"reasons\":[\"the message asks for 2 things");
  }

  @Test
  void eachLineOfStandardInputIsExplained() {
    Run run = explain("When was the truce signed?\nWho was Rudolf?\n", "--json");
    assertThat(run.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"question\":\"W"));
  }

  @Test
  void theDayIsTakenFromTheCommandLine() {
    assertThat(explain("", "--today", "1893-05-01", "what happened last year?").lines())
        .anyMatch(line -> line.startsWith("Date: last year = 1892, by: "));
  }

  private static String label(String line) {
    return line.replaceFirst(":.*", "");
  }

  private static Run explain(String input, String... arguments) {
    String[] command = {"explain", "--knowledge", knowledge};
    return Run.of(directory, input, Run.with(command, arguments));
  }
}
