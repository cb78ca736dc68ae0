package org.annalist.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.util.Map;
import org.annalist.setting.SettingsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command line as a whole: its commands, and how mistakes end. A mistake that is to be expected
 * is one clean line each, without a stack trace.
 */
final class AnnalistCommand {
  private static final int MISTAKE = 1;
  private static final int WRONG_COMMAND_LINE = 2;

  private final Terminal terminal;
  private final CommandLine commandLine;

  /**
   * Makes the command line.
   *
   * @param terminal where commands read and write
   * @param clock tells the day, unless {@code --today} does
   * @param environment the environment variables, which may hold settings
   */
  AnnalistCommand(Terminal terminal, Clock clock, Map<String, String> environment) {
    this.terminal = terminal;
    this.commandLine =
        new CommandLine(new Chat(terminal, clock, environment))
            .setCommandName("annalist")
            .addSubcommand("chat", new Chat(terminal, clock, environment))
            .addSubcommand("ask", new Ask(terminal, clock, environment))
            .addSubcommand("explain", new Explain(terminal, clock, environment))
            .addSubcommand("check", new Check(terminal, clock, environment))
            .addSubcommand("build", new Build(terminal, clock, environment))
            .addSubcommand("eval", new Eval(terminal, clock, environment))
            .addSubcommand("date", new Dates(terminal))
            .addSubcommand("telegram", new Telegram(terminal, clock, environment))
            .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler((e, line, result) -> mistake(e))
            .setParameterExceptionHandler((e, arguments) -> wrongCommandLine(e));
  }

  /** Runs a command line and returns its exit code. */
  int run(String... arguments) {
    return commandLine.execute(arguments);
  }

  private int mistake(Exception e) throws Exception {
    if (e instanceof KnowledgeBuild.KnowledgeException wrong) {
      wrong.problems().forEach(terminal.err()::println);
      say(ProblemCount.of(wrong.problems()) + " Nothing was built; what was built before stays.");
    } else if (e instanceof SettingsException wrong) {
      wrong.problems().forEach(problem -> say(problem.toString()));
    } else if (e instanceof MistakeException wrong) {
      say(wrong.getMessage());
    } else if (e instanceof FileSystemException wrong) {
      say(FileMistakes.wording(wrong));
    } else {
      throw e;
    }
    return MISTAKE;
  }

  private int wrongCommandLine(ParameterException e) {
    say(e.getMessage());
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println("Run \"" + command + " --help\" for what there is.");
    return WRONG_COMMAND_LINE;
  }

  private void say(@Nullable String line) {
    terminal.err().println("annalist: " + line);
  }
}
