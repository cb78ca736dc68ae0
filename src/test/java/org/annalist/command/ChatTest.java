package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.annalist.TestKnowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks with the program over standard input. */
class ChatTest {
  private static final String SOURCES =
      """
      [1] Royal Gazette of Ruritania (official): The year of the two treaties, page 2 https://gazette.example/treaties
      [2] University of Strelsau (academic): A chronicle of the Blue River, chapter 5

      """;
  private static final String TRUCE =
      "A truce was signed in Strelsau on 10 April 1892. [1] [2]\n\n" + SOURCES;

  @TempDir private static Path directory;
  private static String knowledge = "";

  @BeforeAll
  static void layOut() {
    knowledge = TestKnowledge.ruritania(directory).toString();
    Run.of(directory, "", "build", "--knowledge", knowledge);
  }

  @Test
  void answersLineByLineAndRemembersTheLinesBefore() {
    Run run = chat("When was the truce signed?\nsource?\n");
    assertThat(run).isEqualTo(new Run(0, TRUCE + SOURCES, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit", "quit", " EXIT ", ":q", "/quit"})
  void endsWhereItIsToldTo(String leaving) {
    assertThat(chat(leaving + "\nWhen was the truce signed?\n")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void endsWithItsInput() {
    assertThat(chat("")).isEqualTo(new Run(0, "", ""));
    assertThat(chat("When was the truce signed?")).isEqualTo(new Run(0, TRUCE, ""));
  }

  @Test
  void blankLinesGetNoAnswer() {
    assertThat(chat("\n  \n\t\nWhen was the truce signed?\n\n").out()).isEqualTo(TRUCE);
  }

  @Test
  void aPersonIsGreetedAndPrompted() {
    Run run =
        new Start(directory)
            .interactive()
            .input("When was the truce signed?\n\nexit\n")
            .run("chat", "--knowledge", knowledge);
    assertThat(run.out())
        .startsWith(
            "Annalist answers history questions with their sources. \"exit\" ends.\nHello. ")
        .endsWith("\n\n> " + TRUCE + "> > ");
  }

  @Test
  void isWhatTheProgramDoesWithoutACommand() {
    String line = "When was the truce signed?\n";
    assertThat(Run.of(directory, line, "chat", "--knowledge", knowledge)).isEqualTo(chat(line));
  }

  private static Run chat(String lines) {
    return Run.of(directory, lines, "--knowledge", knowledge);
  }
}
