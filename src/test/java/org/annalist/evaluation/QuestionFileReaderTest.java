package org.annalist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuestionFileReaderTest {
  @TempDir private Path directory;

  @Test
  void readsAQuestion() throws IOException {
    Trial trial =
        onlyScript(
                """
                {"id": "a1", "q": "when?", "kind": "when", "expect": ["1892"], \
                "reject": ["1893", "x"], "docs": ["002"], "note": "a remark"}

                """)
            .trials()
            .get(0);
    assertThat(trial.place()).isEqualTo(new Place(file(), 1));
    assertThat(trial.id()).isEqualTo("a1");
    assertThat(trial.question()).isEqualTo("when?");
    assertThat(trial.documents()).containsExactly("002");
    assertThat(trial.expectation().kind()).isEqualTo(Kind.WHEN);
    assertThat(trial.expectation().isAnswerable()).isTrue();
    assertThat(trial.expectation().expected()).extracting(Pattern::pattern).containsExactly("1892");
    assertThat(trial.expectation().rejected())
        .extracting(Pattern::pattern)
        .containsExactly("1893", "x");
  }

  @Test
  void aTurnFallsBackOnItsLine() throws IOException {
    List<Trial> trials =
        onlyScript(
                """
                {"id": "a1", "kind": "followup", "docs": ["001"], "answerable": false, "turns": [\
                {"q": "one", "kind": "when", "answerable": true}, {"q": "two", "docs": ["002"]}]}
                """)
            .trials();
    assertThat(trials).extracting(Trial::id).containsExactly("a1.1", "a1.2");
    assertThat(trials).extracting(Trial::documents).containsExactly(List.of("001"), List.of("002"));
    assertThat(trials)
        .extracting(trial -> trial.expectation().kind())
        .containsExactly(Kind.WHEN, Kind.FOLLOWUP);
    assertThat(trials)
        .extracting(trial -> trial.expectation().isAnswerable())
        .containsExactly(true, false);
  }

  @Test
  void whatIsOfNoAnswerableKindNeedNotSaySo() throws IOException {
    Script script = onlyScript("{\"id\": \"a1\", \"q\": \"?\", \"kind\": \"unanswerable\"}\n");
    assertThat(script.trials().get(0).expectation().isAnswerable()).isFalse();
  }

  /** A line as it stands in a file, and the mistakes found, divided by {@code //}. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/org/annalist/evaluation/mistakes.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1,
      maxCharsPerColumn = 2000)
  void namesTheMistakeAndItsMend(String line, String mistakes) throws IOException {
    assertThat(mistakes(line + "\n")).isEqualTo(mistakes.replace(" // ", "\n"));
  }

  @Test
  void oneRunNamesEveryMistakeAndKeepsWhatIsSound() throws IOException {
    write(
        """
        {"id": "a1", "q": "one", "kind": "when"}
        {"id": "a1", "q": "two", "kind": "when"}

        oops
        {"id": "a3", "q": "three", "kind": "when"}
        """);
    Questions questions = QuestionFileReader.read(List.of(file()));
    assertThat(wording(questions))
        .isEqualTo(
            """
            2: id a1 is that of line 1, too. Give each line an id of its own.
            4: this is not JSON, from column 1 on. Write one JSON object on one line.\
            """);
    assertThat(questions.scripts())
        .extracting(script -> script.trials().get(0).question())
        .containsExactly("one", "three");
  }

  @Test
  void twoFilesMayShareIds() throws IOException {
    write("{\"id\": \"a1\", \"q\": \"one\", \"kind\": \"when\"}\n");
    assertThat(QuestionFileReader.read(List.of(file(), file())).mistakes()).isEmpty();
  }

  @Test
  void aByteOrderMarkDoesNoHarmAndOtherEncodingsAreNamed() throws IOException {
    assertThat(mistakes("\uFEFF{\"id\": \"a1\", \"q\": \"one\", \"kind\": \"when\"}\r\n"))
        .isEmpty();
    Files.write(file(), "{\"q\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(wording(QuestionFileReader.read(List.of(file()))))
        .isEqualTo("1: this line is not UTF-8. Save the file in the encoding UTF-8.");
  }

  @Test
  void refusesWhatIsNoFile() {
    assertThatThrownBy(() -> QuestionFileReader.read(List.of(directory)))
        .isInstanceOf(FileSystemException.class)
        .hasMessageEndingWith("this is a directory. Name its files");
    assertThatThrownBy(() -> QuestionFileReader.read(List.of(directory.resolve("none"))))
        .isInstanceOf(NoSuchFileException.class);
  }

  private Script onlyScript(String text) throws IOException {
    write(text);
    Questions questions = QuestionFileReader.read(List.of(file()));
    assertThat(questions.mistakes()).isEmpty();
    assertThat(questions.scripts()).hasSize(1);
    return questions.scripts().get(0);
  }

  private String mistakes(String text) throws IOException {
    write(text);
    return wording(QuestionFileReader.read(List.of(file())));
  }

  private String wording(Questions questions) {
    return questions.mistakes().stream()
        .map(Mistake::toString)
        .map(line -> line.replace(file() + ":", ""))
        .collect(Collectors.joining("\n"));
  }

  private void write(String text) throws IOException {
    Files.writeString(file(), text);
  }

  private Path file() {
    return directory.resolve("questions.jsonl");
  }
}
