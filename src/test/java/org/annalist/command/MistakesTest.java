package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annalist.TestKnowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people get to see when they, their files or the program are wrong: a clear message with
 * place and mend on standard error, nothing on standard output, and an exit code.
 */
class MistakesTest {
  private static final int MISTAKE = 1;
  private static final int WRONG_COMMAND_LINE = 2;
  private static final int FAULT = 3;
  private static final String QUESTION = "When was the truce signed?";

  @TempDir private Path directory;
  private Path knowledge = Path.of("");

  @BeforeEach
  void layOut() {
    knowledge = TestKnowledge.ruritania(directory);
  }

  static Stream<Arguments> commandLines() {
    return Stream.of(
        Arguments.of(
            "ask --jsn x",
            "there is no option --jsn. Did you mean --json? Run \"annalist ask --help\""),
        Arguments.of("--frob", "there is no option --frob. Run \"annalist --help\""),
        Arguments.of(
            "chekc",
            "there is no command chekc. Did you mean check? A question follows the command ask."
                + " Run \"annalist --help\""),
        Arguments.of(
            "build everything",
            "this command takes no argument, but there is everything. Run \"annalist build --help\""),
        Arguments.of(
            "chat now",
            "this command takes no argument, but there is now. Run \"annalist chat --help\""),
        Arguments.of(
            "ask --today yesterday x",
            "Invalid value for option '--today': \"yesterday\" is not a day such as 2026-11-21."
                + " Run \"annalist ask --help\""),
        Arguments.of(
            "ask --today 2026-02-30 x",
            "Invalid value for option '--today': \"2026-02-30\" is not a day such as 2026-11-21."
                + " Run \"annalist ask --help\""),
        Arguments.of(
            "ask --config",
            "Missing required parameter for option '--config' (FILE). Run \"annalist ask --help\""));
  }

  @ParameterizedTest
  @MethodSource("commandLines")
  void aWrongCommandLine(String arguments, String message) {
    assertThat(new Start(directory).run(arguments.split(" ")))
        .isEqualTo(
            new Run(WRONG_COMMAND_LINE, "", "annalist: " + message + " for what there is.\n"));
  }

  static Stream<Arguments> configurations() {
    return Stream.of(
        Arguments.of(
            "telegram: [",
            ":1:12: expected the node content, but found '<stream end>'; expected YAML. Is the"
                + " indentation even, and is text that holds \": \" or \" #\" quoted?"),
        Arguments.of(
            "log:\n  levle: debug",
            ":2:3: log.levle; expected the name of a setting. Did you mean log.level?"),
        Arguments.of(
            "conversation.minutes: soon",
            ":1:23: conversation.minutes is \"soon\"; expected a whole number from 1 to 1440."
                + " Example: 30."));
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void aWrongConfigurationFile(String text, String message) throws IOException {
    Path file = Files.writeString(directory.resolve("settings.yaml"), text);
    assertThat(ask("--config", file.toString())).isEqualTo(mistake(file + message));
  }

  @Test
  void aMissingConfigurationFile() {
    assertThat(ask("--config", "nowhere.yaml"))
        .isEqualTo(
            mistake(
                "nowhere.yaml: there is no such file; expected a text file of settings."
                    + " Leave --config out to take config/annalist.yaml."));
  }

  static Stream<Arguments> environments() {
    return Stream.of(
        Arguments.of(
            Map.of("ANNALIST_TELEGRAM_TOKN", "1:HIDDEN"),
            "environment: ANNALIST_TELEGRAM_TOKN; expected the name of a setting."
                + " Did you mean ANNALIST_TELEGRAM_TOKEN?"),
        Arguments.of(
            Map.of("ANNALIST_LOG_LEVEL", "loud"),
            "environment: ANNALIST_LOG_LEVEL: log.level is \"loud\"; expected one of error, warn,"
                + " info, debug. Example: warn."),
        Arguments.of(
            Map.of("ANNALIST_TELEGRAM_TOKEN", "HIDDEN"),
            "environment: ANNALIST_TELEGRAM_TOKEN: telegram.token is \"***\"; expected a token as"
                + " @BotFather gives it. Example: 123456:ABC-DEF."));
  }

  @ParameterizedTest
  @MethodSource("environments")
  void aWrongEnvironmentVariable(Map<String, String> variables, String message) {
    assertThat(new Start(directory).setAll(variables).run("ask", QUESTION))
        .isEqualTo(mistake(message));
  }

  @Test
  void aBotWithoutAToken() {
    assertThat(new Start(directory).run("telegram"))
        .isEqualTo(
            mistake(
                "telegram.token: not set; expected a token as @BotFather gives it."
                    + " Set ANNALIST_TELEGRAM_TOKEN, or telegram.token-file in"
                    + " config/annalist.yaml."));
  }

  @Test
  void aBotWithAStateThatIsNoDatabaseItKnows() {
    assertThat(
            new Start(directory)
                .set("ANNALIST_TELEGRAM_TOKEN", "1:a")
                .set("ANNALIST_STATE_URL", "jdbc:mysql:bot")
                .run("telegram", "--knowledge", knowledge.toString())
                .err())
        .endsWith(
            "ANNALIST_STATE_URL: state.url is \"jdbc:mysql:bot\"; expected jdbc:sqlite: and a file, or"
                + " jdbc:postgresql: and a database. Example: jdbc:sqlite:var/state.db.\n");
  }

  @ParameterizedTest
  @MethodSource("knowledgeCommands")
  void aMissingKnowledgeDirectory(String command) {
    Path missing = directory.resolve("missing");
    assertThat(new Start(directory).run(command, "--knowledge", missing.toString()))
        .isEqualTo(
            mistake(
                missing
                    + ": there is no such directory. Name the directory of the knowledge files by"
                    + " --knowledge, or by knowledge.directory in config/annalist.yaml."));
  }

  static Stream<String> knowledgeCommands() {
    return Stream.of("chat", "ask", "explain", "check", "build");
  }

  static Stream<Arguments> knowledgeFiles() {
    return Stream.of(
        Arguments.of(
            "claims:\n\t- id: flood\n",
            ":2:1: a tab stands here, and YAML indents with spaces only. Put spaces in its place."),
        Arguments.of(
            """
            claims:
              - id: flood
                subject: strelsau
                text: The river rose.
                citations: [{source: chronicel, locator: page 1}]
            """,
            ":5:26: source chronicel: no source has this id. Did you mean chronicle? Name another"
                + " source, or add one with this id."),
        Arguments.of(
            "entities:\n  - {id: rudolf, type: person, name: Rudolf V}\n",
            ":2:10: entity rudolf stands already at ~/ruritania.yaml:34:9."
                + " Give one of the two another id, or take one out."),
        Arguments.of(
            """
            claims:
              - id: flood
                subject: strelsau
                date: 1994-02-30
                text: The river rose.
                citations: [{source: chronicle, locator: page 1}]
            """,
            ":4:11: date 1994-02-30: February 1994 has 28 days."
                + " Write 1994-02-28, or 1994-02 if the day is not known."));
  }

  @ParameterizedTest
  @MethodSource("knowledgeFiles")
  void aWrongKnowledgeFile(String text, String message) throws IOException {
    Path file = Files.writeString(knowledge.resolve("wrong.yaml"), text);
    assertThat(ask("--knowledge", knowledge.toString()))
        .isEqualTo(
            new Run(
                MISTAKE,
                "",
                """
                %s
                annalist: 1 mistake, no warnings. Nothing was built; what was built before stays.
                """
                    .formatted(file + message.replace("~", knowledge.toString()))));
  }

  @Test
  void aKnowledgeFileThatCannotBeRead() throws IOException {
    Path file = knowledge.resolve("unreadable.yaml");
    Files.createSymbolicLink(file, directory.resolve("gone.yaml"));
    assertThat(ask("--knowledge", knowledge.toString()).err()).startsWith(file + ":1:1: ");
  }

  @Test
  void aBuildDirectoryThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(directory.resolve("in-the-way"), "");
    Run run =
        new Start(directory)
            .set("ANNALIST_KNOWLEDGE_BUILD_DIRECTORY", file.toString())
            .run("build", "--knowledge", knowledge.toString());
    assertThat(run.code()).isEqualTo(MISTAKE);
    assertThat(run.err()).matches("annalist: " + Pattern.quote(file.toString()) + ".*\\.\n");
  }

  @ParameterizedTest
  @MethodSource("products")
  void compiledKnowledgeThatIsDamagedIsBuiltAgain(String product) throws IOException {
    Path built = build();
    byte[] whole = Files.readAllBytes(built.resolve("annalist.db"));
    Files.writeString(built.resolve(product), "damaged");
    Run run = ask("--knowledge", knowledge.toString());
    assertThat(run.out()).startsWith("A truce was signed in Strelsau on");
    assertThat(run.err())
        .startsWith(
            "annalist: " + built + ": the compiled knowledge is damaged; building it again\n");
    assertThat(built.resolve("annalist.db")).hasBinaryContent(whole);
    assertThat(ask("--knowledge", knowledge.toString()).err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("products")
  void compiledKnowledgeOfWhichAFileIsMissingIsBuiltAgain(String product) throws IOException {
    Path built = build();
    Files.delete(built.resolve(product));
    Run run = ask("--knowledge", knowledge.toString());
    assertThat(run.out()).startsWith("A truce was signed in Strelsau on");
    assertThat(run.err()).doesNotContain("damaged");
    assertThat(built.resolve(product)).isNotEmptyFile();
    try (Stream<Path> beside = Files.list(built.resolveSibling(""))) {
      assertThat(beside).noneMatch(path -> path.toString().contains("unfinished"));
    }
  }

  static Stream<String> products() {
    return Stream.of("annalist.db", "intents.bin");
  }

  private Path build() {
    String[] build = {"build", "--knowledge", knowledge.toString()};
    new Start(directory).run(build);
    String database = new Start(directory).run(build).out().replace("Up to date: ", "").strip();
    return Objects.requireNonNull(Path.of(database).getParent());
  }

  @Test
  void aFaultInTheProgramIsOneLine() {
    Run run = faulty().run("ask", "--knowledge", knowledge.toString(), QUESTION);
    assertThat(run.code()).isEqualTo(FAULT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            "annalist: unexpected: java.lang.IllegalArgumentException: the clock has stopped."
                + " This is a fault in the program; please report it, with what"
                + " ANNALIST_LOG_LEVEL=debug shows.\n")
        .doesNotContain("\tat ");
  }

  @Test
  void aFaultShowsItsStackTraceWhereTheLogTellsEverything() {
    Run run =
        faulty()
            .set("ANNALIST_LOG_LEVEL", "debug")
            .run("ask", "--knowledge", knowledge.toString(), QUESTION);
    assertThat(run.code()).isEqualTo(FAULT);
    assertThat(run.err()).contains("\n\tat org.annalist.command.Ask.call(");
  }

  /** A start on a clock that fails whenever it is looked at. */
  private Start faulty() {
    return new Start(directory).clock(new StoppedClock());
  }

  private Run ask(String... options) {
    String[] command = Run.with(new String[] {"ask"}, options);
    return new Start(directory).run(Run.with(command, QUESTION));
  }

  private static Run mistake(String message) {
    return new Run(MISTAKE, "", "annalist: " + message + "\n");
  }

  private static final class StoppedClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      throw new IllegalArgumentException("the clock has stopped");
    }
  }
}
