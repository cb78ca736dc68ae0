package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.TestKnowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from question files to a report, on a real database. */
class EvalTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String QUESTIONS =
      """
      {"id": "r1", "q": "When was the truce signed?", "kind": "when", "expect": ["10 April 1892"], "docs": ["001"]}
      {"id": "r2", "q": "Where was the truce signed?", "kind": "where", "expect": ["(?i)STRELSAU", "Zenda"], "docs": ["001", "002"]}
      {"id": "r3", "q": "How many people died in the battle?", "kind": "how_many", "expect": ["300", "1,250"], "docs": ["002"]}
      {"id": "r4", "kind": "followup", "docs": ["001"], "turns": [{"q": "When was Rudolf born?", "kind": "when", "expect": ["1850"]}, {"q": "When did he marry?", "expect": ["1880"]}]}
      {"id": "r5", "q": "who won the world cup in 1998", "kind": "unanswerable", "answerable": false, "docs": []}
      {"id": "r6", "q": "When did Rudolf resign?", "kind": "unanswerable", "answerable": false, "docs": []}
      """;

  @TempDir private static Path directory;
  private static String knowledge = "";
  private static String questions = "";

  @BeforeAll
  static void layOut() throws IOException {
    knowledge = TestKnowledge.ruritania(directory).toString();
    questions = Files.writeString(directory.resolve("r.jsonl"), QUESTIONS).toString();
  }

  @Test
  void tellsEveryMissAndEndsWithTheSummary() {
    Run run = eval(questions);
    assertThat(run.code()).isZero();
    assertThat(masked(run.out()))
        .isEqualTo(
            """
            r.jsonl:2: r2, where: Where was the truce signed?
              Wrong: does not hold Zenda
              Language: en
              Intent: where …
              Name: the truce = [truce-1892]
              Words: [sign]
              Lookup: claims with any of [sign], or about [truce-1892], at most 200
              Why: N candidates
              Why: truce-signed: …
              Answer:
                A truce was signed in Strelsau on 10 April 1892. [1] [2]

                [1] Royal Gazette of Ruritania (official): The year of the two treaties, page 2 https://gazette.example/treaties
                [2] University of Strelsau (academic): A chronicle of the Blue River, chapter 5

            r.jsonl:4: r4.2, followup: When did he marry?
              Abstained: asserts nothing: unknown
              Before: When was Rudolf born?
              Language: en
              Intent: when …
              Name: (from before) = [rudolf]
              Words: [marri]
              Lookup: claims with any of [marri], or about [rudolf], at most 200
              Why: N candidates
              Why: rudolf-resigned: …
              Why: rudolf-born: …
              Answer:
                I know of Rudolf Elphberg, but have nothing on what you ask.
                You could ask:
                • When did Rudolf resign?
                • When was Rudolf born?

            r.jsonl:6: r6, unanswerable: When did Rudolf resign?
              Wrong: asserts something, where nothing is known
              Language: en
              Intent: when …
              Name: Rudolf = [rudolf]
              Words: [resign]
              Lookup: claims with any of [resign], or about [rudolf], at most 200
              Why: N candidates
              Why: rudolf-resigned: …
              Why: rudolf-born: …
              Answer:
                King Rudolf of Ruritania gave up the throne on 2 June 1893, after the winter of hunger. [1]

                [1] Royal Gazette of Ruritania (official): The year of the two treaties, page 3 https://gazette.example/treaties

            Intents: kind expected (rows), intent understood (columns)
                            when  where  how-many  out-of-scope
            when               2      ·         ·             ·
            where              ·      1         ·             ·
            how-many           ·      ·         1             ·
            follow-up          1      ·         ·             ·
            unanswerable       1      ·         ·             1

            Confidence    intent right          answer right
            0–30 %        –                     –
            30–50 %       –                     –
            50–60 %       –                     –
            60–70 %       1 of 1 (100.0 %)      1 of 1 (100.0 %)
            70–80 %       –                     –
            80–90 %       –                     –
            90–95 %       –                     –
            95–100 %      3 of 3 (100.0 %)      2 of 4 (50.0 %)

            when 2/2, where 0/1, how_many 1/1, followup 0/1
            in all: 3 of 5 right (60.0 %), 1 wrong, 1 abstained; 1 of 2 unanswerable asserted; median N ms, p99 N ms, worst N ms
            """);
  }

  @Test
  void theSummaryAloneHasTwoLines() {
    assertThat(masked(eval("--summary", questions).out()))
        .isEqualTo(
            """
            when 2/2, where 0/1, how_many 1/1, followup 0/1
            in all: 3 of 5 right (60.0 %), 1 wrong, 1 abstained; 1 of 2 unanswerable asserted; median N ms, p99 N ms, worst N ms
            """);
  }

  @Test
  void jsonHasTheSameFigures() throws JsonProcessingException {
    Run run = eval("--json", questions);
    assertThat(run.lines()).hasSize(1);
    JsonNode json = JSON.readTree(run.out());
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "right",
            "wrong",
            "abstained",
            "of",
            "percent",
            "unanswerable",
            "kinds",
            "millis",
            "confusion",
            "confidence",
            "misses");
    assertThat(json.get("right").asInt()).isEqualTo(3);
    assertThat(json.get("of").asInt()).isEqualTo(5);
    assertThat(json.get("percent").asDouble()).isEqualTo(60.0);
    assertThat(json.get("unanswerable").toString()).isEqualTo("{\"asserted\":1,\"of\":2}");
    assertThat(json.at("/kinds/where").toString())
        .isEqualTo("{\"right\":0,\"wrong\":1,\"abstained\":0,\"of\":1}");
    assertThat(json.at("/confusion/how-many").toString()).isEqualTo("{\"how-many\":1}");
    assertThat(json.at("/confidence/7/to").asInt()).isEqualTo(100);
    assertThat(json.get("misses")).hasSize(3);
    assertThat(json.at("/misses/0/id").asText()).isEqualTo("r2");
    assertThat(json.at("/misses/0/line").asInt()).isEqualTo(2);
    assertThat(json.at("/misses/0/outcome").asText()).isEqualTo("wrong");
    assertThat(json.at("/misses/0/findings").toString()).isEqualTo("[\"does not hold Zenda\"]");
    assertThat(json.at("/misses/1/explanation/0").asText())
        .isEqualTo("Before: When was Rudolf born?");
  }

  @Test
  void jsonLeavesTheMissesOutOfTheSummary() throws JsonProcessingException {
    assertThat(JSON.readTree(eval("--json", "--summary", questions).out()).has("misses")).isFalse();
  }

  @Test
  void keepsOnlyQuestionsOfTheDocumentsNamed() {
    assertThat(masked(eval("--summary", "--docs", "001", questions).out()))
        .startsWith("when 2/2, followup 0/1\nin all: 2 of 3 right (66.7 %)")
        .contains("1 of 2 unanswerable asserted");
    assertThat(masked(eval("--summary", "--docs", "001,002", questions).out()))
        .startsWith("when 2/2, where 0/1, how_many 1/1, followup 0/1\n");
  }

  @Test
  void addsUpSeveralFiles() {
    assertThat(eval("--summary", questions, questions).out()).contains("6 of 10 right (60.0 %)");
  }

  @Test
  void failsBelowAFloor() {
    assertThat(eval("--summary", "--fail-below", "60", questions).code()).isZero();
    Run below = eval("--summary", "--fail-below", "60.1", questions);
    assertThat(below.code()).isEqualTo(1);
    assertThat(below.out()).contains("3 of 5 right");
    assertThat(below.err()).isEqualTo("annalist: 60.0 % right is below 60.1 %.\n");
  }

  @Test
  void aFloorNeedsSomethingToMeasure() {
    Run run = eval("--summary", "--fail-below", "0", "--docs", "009", questions);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("annalist: --fail-below: there is no question that can be answered.\n");
  }

  @Test
  void aFloorIsAShare() {
    Run run = eval("--fail-below", "101", questions);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "annalist: --fail-below 101.0: this is no share. Give 0 to 100."
                + " Run \"annalist eval --help\" for what there is.\n");
  }

  @Test
  void asksNothingWhereAFileHasMistakes() throws IOException {
    Path wrong = Files.writeString(directory.resolve("wrong.jsonl"), "oops\n{}\n");
    Run run = eval(questions, wrong.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(5)
        .first()
        .isEqualTo(
            wrong + ":1: this is not JSON, from column 1 on. Write one JSON object on one line.");
    assertThat(run.err())
        .endsWith("annalist: 4 mistakes in the question files. Nothing was asked.\n");
  }

  @Test
  void namesAFileThatIsNotThere() {
    Run run = eval("no-such.jsonl");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("annalist: no-such.jsonl: there is no such file. Check the path.\n");
  }

  @Test
  void needsAFile() {
    assertThat(eval().code()).isEqualTo(2);
  }

  private static Run eval(String... arguments) {
    return Run.of(
        directory, "", Run.with(new String[] {"eval", "--knowledge", knowledge}, arguments));
  }

  /** Without the directory, times and weights, which other changes move. */
  private static String masked(String out) {
    return out.replace(directory + "/", "")
        .replaceAll("\\d+(\\.\\d)? ms", "N ms")
        .replaceAll("(?m)^(  Intent: [\\w-]+ ).*", "$1…")
        .replaceAll("(?m)^(  Why: [\\w-]+: ).*", "$1…")
        .replaceAll("Why: \\d+ candidates", "Why: N candidates");
  }
}
