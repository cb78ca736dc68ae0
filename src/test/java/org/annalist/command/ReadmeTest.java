package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.Updates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command and every example of README, on the shipped knowledge. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern MILLIS = Pattern.compile("\"millis\":[0-9.]+");

  @TempDir private static Path directory;

  @Test
  void everyExamplePrintsWhatReadmeShows() throws IOException {
    ExampleShell shell = new ExampleShell(directory);
    for (Fence fence : Fence.in(README)) {
      if (fence.language().equals("yaml")) {
        shell.write(fence.text());
      }
      for (Fence.Example example : fence.examples()) {
        assertThat(comparable(shell.run(example.command())))
            .as(example.command())
            .isEqualTo(comparable(example.output()));
      }
    }
  }

  @Test
  void everyBlockIsOneThatATestRuns() throws IOException {
    assertThat(Fence.in(README))
        .extracting(Fence::language)
        .containsOnly("console", "sh", "yaml")
        .contains("console", "sh", "yaml");
    assertThat(Fence.in(README))
        .filteredOn(fence -> fence.language().equals("console"))
        .allSatisfy(fence -> assertThat(fence.text()).startsWith("$ "));
  }

  @Test
  void theShellCommandsAreThoseThatTestsRun() throws IOException {
    assertThat(shellCommands())
        .containsExactly(
            "./annalist", // startsAConversationWithoutAnySetUp
            "mvn verify", // isTheTestCommandOfContinuousIntegration
            "ANNALIST_TELEGRAM_TOKEN=123456:ABC-DEF ./annalist telegram"); // runsTheTelegramBot
  }

  @Test
  void startsAConversationWithoutAnySetUp() {
    Run run = Run.of(directory, "hello\nexit\n");
    assertThat(run.out()).startsWith("Hello. ");
    assertThat(run.code()).isZero();
  }

  @Test
  void isTheTestCommandOfContinuousIntegration() throws IOException {
    assertThat(Files.readAllLines(Path.of(".ci/run"))).contains("mvn -B verify");
  }

  @Test
  void runsTheTelegramBot() throws IOException {
    List<String> words = ExampleShell.words(shellCommands().get(2));
    String[] token = words.get(0).split("=", 2);
    try (FakeTelegram telegram = new FakeTelegram(token[1]);
        RunningTelegram bot =
            new RunningTelegram(directory, telegram, Map.of(token[0], token[1]), words.get(2))) {
      telegram.deliver(Updates.message(1, 7, "When was the ceasefire agreed?"));
      assertThat(telegram.await("sendMessage", 1).get(0).text()).contains("12 May 1994", "[1]");
      assertThat(bot.stop().code()).isZero();
      assertThat(telegram.refusals()).isEmpty();
    }
  }

  @Test
  void theTableOfCommandsIsThatOfTheProgram() throws IOException {
    String help = Run.of(directory, "", "--help").out();
    List<String> commands = found("(?m)^  ([a-z-]+) ", help.substring(help.indexOf("Commands:")));
    List<String> rows = found("(?m)^\\| (`annalist.*) \\|", Files.readString(README));
    assertThat(found("`annalist ([a-z-]+)", String.join("\n", rows)))
        .containsExactlyElementsOf(commands);
  }

  private static String comparable(String output) {
    return MILLIS.matcher(output).replaceAll("\"millis\":0");
  }

  private static List<String> shellCommands() throws IOException {
    return Fence.in(README).stream()
        .filter(fence -> fence.language().equals("sh"))
        .flatMap(fence -> fence.text().lines())
        .toList();
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }
}
