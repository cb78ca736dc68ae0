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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way from a question on the command line to an answer, on a real database. */
class AskTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path directory;
  private static String knowledge = "";

  @BeforeAll
  static void layOut() {
    knowledge = TestKnowledge.ruritania(directory).toString();
  }

  @Test
  void answersWithTheFactAndItsSource() {
    Run run = ask("When was the truce signed?");
    assertThat(run.out())
        .isEqualTo(
            """
            A truce was signed in Strelsau on 10 April 1892. [1] [2]

            [1] Royal Gazette of Ruritania (official): The year of the two treaties, page 2 https://gazette.example/treaties
            [2] University of Strelsau (academic): A chronicle of the Blue River, chapter 5
            """);
    assertThat(run.code()).isZero();
  }

  @Test
  void jsonHoldsTheContract() throws JsonProcessingException {
    JsonNode json = json("When was the truce signed?");
    assertThat(names(json))
        .containsExactly(
            "question",
            "status",
            "intent",
            "entities",
            "dates",
            "answer",
            "claims",
            "suggestions",
            "millis");
    assertThat(json.get("status").asText()).isEqualTo("answered");
    assertThat(json.get("intent").asText()).isEqualTo("when");
    assertThat(json.at("/entities/0/id").asText()).isEqualTo("truce-1892");
    assertThat(json.at("/entities/0/name").asText()).isEqualTo("Truce of 1892");
    assertThat(json.at("/entities/0/text").asText()).isEqualTo("the truce");
    assertThat(json.at("/claims/0/id").asText()).isEqualTo("truce-signed");
    assertThat(json.at("/claims/0/date").asText()).isEqualTo("1892-04-10");
    assertThat(names(json.at("/claims/0/sources/0")))
        .containsExactly("id", "title", "publisher", "kind", "locator", "url");
    assertThat(json.at("/claims/0/sources/0/kind").asText()).isEqualTo("official-other");
    assertThat(json.at("/claims/0/sources/1/url").isNull()).isTrue();
  }

  @Test
  void datesAreUnderstood() throws JsonProcessingException {
    JsonNode json = json("what happened on 10.04.1892?");
    assertThat(json.at("/dates/0").toString())
        .isEqualTo(
            "{\"text\":\"10.04.1892\",\"edtf\":\"1892-04-10\",\"start\":\"1892-04-10\",\"end\":\"1892-04-10\"}");
    assertThat(json.at("/claims/0/id").asText()).isEqualTo("truce-signed");
  }

  @Test
  void showsBothAccountsWhereTheyDiffer() throws JsonProcessingException {
    JsonNode json = json("how many people died at the blue river?");
    assertThat(json.get("status").asText()).isEqualTo("disputed");
    assertThat(json.get("answer").asText())
        .startsWith("Accounts differ on the number killed (Battle of the Blue River):")
        .contains("about 300 soldiers", "at least 1,250 soldiers", "reporting the surgeons");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when did Rudolf step down?",
        "when did king rudolf quit",
        "RUDOLF RESIGNED WHEN",
        "in which year did Rudolf resign?"
      })
  void understandsTheSameQuestionInOtherWords(String question) throws JsonProcessingException {
    assertThat(json(question).at("/claims/0/id").asText()).isEqualTo("rudolf-resigned");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When did Rudolf marry?",
        "How many horses drowned at the Blue River?",
        "Who won the world cup in 1998?",
        "what is the weather in Strelsau tomorrow",
        "What happened on 7 May 1892?"
      })
  void abstainsRatherThanGuess(String question) throws JsonProcessingException {
    JsonNode json = json(question);
    assertThat(json.get("status").asText()).isEqualTo("unknown");
    assertThat(json.get("claims")).isEmpty();
    assertThat(json.get("suggestions")).isNotEmpty();
  }

  @Test
  void namesAnImpossibleDate() throws JsonProcessingException {
    JsonNode json = json("what happened on 31 February 1892?");
    assertThat(json.get("status").asText()).isEqualTo("invalid");
    assertThat(json.get("answer").asText()).contains("February 1892 has 29 days");
  }

  @Test
  void aConversationLeansOnWhatWasSaid() throws JsonProcessingException {
    List<JsonNode> replies =
        conversation(
            """
            When was the truce signed?
            where was that?
            source?
            what happened next?

            source?
            """);
    assertThat(replies).hasSize(5);
    assertThat(replies.get(1).at("/claims/0/id").asText()).isEqualTo("truce-signed");
    assertThat(replies.get(2).get("answer").asText())
        .startsWith("[1] Royal Gazette of Ruritania")
        .contains("https://gazette.example/treaties");
    assertThat(replies.get(3).at("/claims/0/id").asText()).isEqualTo("rudolf-resigned");
    assertThat(replies.get(4).get("status").asText()).isEqualTo("unknown");
  }

  @Test
  void linesStandAloneWithoutConversation() {
    Run run =
        Run.of(directory, "When was the truce signed?\nsource?\n", "ask", "--knowledge", knowledge);
    assertThat(run.out()).contains("10 April 1892").contains("There is no answer before this");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' OR 1=1; --",
        "\" OR NEAR(a b) *",
        "truce AND NOT (\"",
        "\u202ewhen was the truce\u202c",
        "😀😀😀",
        "\u0001\u0002\u0007",
        "когда было перемирие",
        "{date}",
        "\\u0000 %s %n {0}",
        "-"
      })
  void noTextMakesItFail(String question) throws JsonProcessingException {
    assertThat(json(question).get("status").asText())
        .isIn("answered", "disputed", "unknown", "clarify", "talk", "invalid");
  }

  @Test
  void readsALongMessageInGoodTime() throws JsonProcessingException {
    JsonNode json = json("truce ".repeat(682));
    assertThat(json.get("question").asText()).hasSize(682 * 6);
  }

  private static Run ask(String... question) {
    return Run.of(
        directory, "", Run.with(new String[] {"ask", "--knowledge", knowledge}, question));
  }

  private static JsonNode json(String question) throws JsonProcessingException {
    Run run = Run.of(directory, question + "\n", "ask", "--json", "--knowledge", knowledge);
    assertThat(run.code()).isZero();
    return JSON.readTree(run.out());
  }

  private static List<JsonNode> conversation(String lines) throws JsonProcessingException {
    Run run = Run.of(directory, lines, "ask", "--json", "--conversation", "--knowledge", knowledge);
    List<JsonNode> replies = new ArrayList<>();
    for (String line : run.lines()) {
      replies.add(JSON.readTree(line));
    }
    return replies;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
