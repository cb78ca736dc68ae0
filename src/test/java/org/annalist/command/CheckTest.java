package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.TestKnowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of {@code annalist check}. */
class CheckTest {
  @TempDir private Path directory;
  private Path knowledge = Path.of("");

  @BeforeEach
  void layOut() {
    knowledge = TestKnowledge.ruritania(directory);
  }

  @Test
  void soundKnowledgeIsCounted() {
    assertThat(check())
        .isEqualTo(new Run(0, "2 sources, 5 entities, 6 claims: no mistakes, no warnings.\n", ""));
  }

  @Test
  void oneOfAKindIsCountedInTheSingular() throws IOException {
    Files.writeString(
        knowledge.resolve("ruritania.yaml"),
        """
        sources:
          - {id: gazette, title: The year, publisher: Gazette, kind: news, language: en}
        entities:
          - id: strelsau
            type: place
            name: Strelsau
            claims:
              - id: strelsau-capital
                text: Strelsau is the capital.
                citations: [{source: gazette, locator: page 1}]
        """);
    assertThat(check().out()).isEqualTo("1 source, 1 entity, 1 claim: no mistakes, no warnings.\n");
  }

  @Test
  void everyMistakeIsNamedAtOnceInTheOrderOfPlaces() throws IOException {
    Path war = write("war.yaml", "entities:\n  - {id: War, type: event, name: War}\n");
    Path people = write("people.yaml", "entities:\n  - {id: flavia, type: persn, name: Flavia}\n");
    Path training = write("training/whenn.txt", "when was it then\n");
    assertThat(check())
        .isEqualTo(
            new Run(
                1,
                "",
                """
                %s:2:24: type persn: there is no such type. Did you mean person? Write one of \
                person, place, organisation, document, event.
                %s:1:1: there is no intent whenn. Name the file after one of when, where, who, \
                how-many, what, why, which, list, on-date, timeline, compare, duration, source, \
                follow-up, help, greeting, thanks, out-of-scope.
                %s:2:10: id War: an id is lower-case Latin letters, digits and hyphens. Write an \
                id such as war.
                annalist: 3 mistakes, no warnings.
                """
                    .formatted(people, training, war)));
  }

  @Test
  void coverageListsEachSourceAndSection() throws IOException {
    write(
        "report.yaml",
        """
        sources:
          - id: report
            title: Report
            publisher: Council
            kind: official-other
            language: en
            sections: [{name: summary}, {paragraphs: 2}]
        claims:
          - id: report-said
            subject: rudolf
            text: Rudolf spoke.
            citations: [{source: report, locator: "paragraph 2, line 3"}]
        """);
    Run run = Run.of(directory, "", "check", "--coverage", "--knowledge", knowledge.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            """
            report: 1 claim
                 0  summary
                 0  paragraph 1
                 1  paragraph 2
              no claim cites summary; paragraph 1
            """)
        .endsWith("3 sources, 5 entities, 7 claims: no mistakes, no warnings.\n");
  }

  @Test
  void theSchemaIsPrintedWhateverTheKnowledge() throws IOException {
    write("broken.yaml", "entities: [");
    Run run = Run.of(directory, "", "check", "--schema", "--knowledge", knowledge.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("{").contains("\"citations\"");
  }

  @Test
  void aWarningIsNoMistake() throws IOException {
    write("more.yaml", "entities:\n  - {id: flavia, type: person, name: Rudolf}\n");
    Run run = check();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("2 sources, 6 entities, 6 claims: no mistakes, 1 warning.\n");
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith(knowledge.resolve("ruritania.yaml") + ":37:15: warning: \"Rudolf\" names ");
  }

  @Test
  void nothingIsBuilt() {
    check();
    assertThat(directory.resolve("built")).doesNotExist();
  }

  @Test
  void theShippedKnowledgeIsSound() {
    Run run = Run.of(directory, "", "check", "--knowledge", "knowledge");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Run check() {
    return Run.of(directory, "", "check", "--knowledge", knowledge.toString());
  }

  private Path write(String file, String text) throws IOException {
    return Files.writeString(knowledge.resolve(file), text);
  }
}
