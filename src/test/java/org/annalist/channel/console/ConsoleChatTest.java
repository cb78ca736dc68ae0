package org.annalist.channel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestBotExtension.class)
class ConsoleChatTest {
  private static final String BIRTH =
      """
      Rudolf was born in 1850. [1]

      [1] University of Strelsau (academic): A chronicle of the Blue River, chapter 1

      """;

  private final TestBot bot;

  ConsoleChatTest(TestBot bot) {
    this.bot = bot;
  }

  @Test
  void answersALineAndPassesBlankOnesBy() throws IOException {
    assertThat(chat("when was Rudolf born?\n\n  \n", false)).isEqualTo(BIRTH);
  }

  @Test
  void theLinesAreOneConversation() throws IOException {
    assertThat(chat("when was Rudolf born?\nsource?\n", false))
        .isEqualTo(
            BIRTH
                + "[1] University of Strelsau (academic): A chronicle of the Blue River, chapter 1\n\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit", " EXIT ", "quit", ":q", "/quit", "/exit"})
  void endsWhenTold(String leaving) throws IOException {
    assertThat(chat(leaving + "\nwhen was Rudolf born?\n", false)).isEmpty();
  }

  @Test
  void aPersonSeesAGreetingAndPrompts() throws IOException {
    assertThat(chat("when was Rudolf born?\nexit\n", true))
        .startsWith("Annalist answers history questions with their sources. \"exit\" ends.\nHello.")
        .endsWith("> " + BIRTH + "> ");
  }

  @Test
  void aLineWithoutABreakAtTheEndIsAnswered() throws IOException {
    assertThat(chat("when was Rudolf born?", false)).isEqualTo(BIRTH);
  }

  private String chat(String typed, boolean prompts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ConsoleChat(
            bot.conversations(),
            new BufferedReader(new StringReader(typed)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            prompts)
        .run();
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
