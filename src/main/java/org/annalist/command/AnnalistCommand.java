package org.annalist.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine;

/** The command line as a whole: its commands, and the code that each run ends with. */
final class AnnalistCommand {
  private final Mistakes mistakes;
  private final CommandLine commandLine;

  /**
   * Makes the command line.
   *
   * @param given where commands read and write
   * @param clock tells the day, unless {@code --today} does
   * @param environment the environment variables, which may hold settings
   * @param atEnd takes what is to be done when the program is told to end while a command runs
   */
  AnnalistCommand(
      Terminal given, Clock clock, Map<String, String> environment, Consumer<Runnable> atEnd) {
    Terminal terminal = given.redacted();
    mistakes = new Mistakes(terminal.err());
    commandLine =
        new CommandLine(new Chat(terminal, clock, environment))
            .setCommandName("annalist")
            .addSubcommand(chat(terminal, clock, environment))
            .addSubcommand(new Ask(terminal, clock, environment))
            .addSubcommand(new Explain(terminal, clock, environment))
            .addSubcommand(new Check(terminal, clock, environment))
            .addSubcommand(new CheckConfig(terminal, clock, environment))
            .addSubcommand(new Build(terminal, clock, environment))
            .addSubcommand(new Eval(terminal, clock, environment))
            .addSubcommand(new Dates(terminal))
            .addSubcommand(new Unanswered(terminal, clock, environment))
            .addSubcommand(new Timeline(terminal, clock, environment))
            .addSubcommand(new Backup(terminal, clock, environment))
            .addSubcommand(new Telegram(terminal, clock, environment, atEnd))
            .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler((e, line, result) -> mistakes.tell(e))
            .setParameterExceptionHandler((e, arguments) -> mistakes.tell(e));
  }

  /** The conversation under a name of its own; without a name, it is the program itself. */
  private static CommandLine chat(Terminal terminal, Clock clock, Map<String, String> environment) {
    CommandLine chat = new CommandLine(new Chat(terminal, clock, environment));
    chat.getCommandSpec().usageMessage().description("A conversation in the terminal.");
    return chat.setCommandName("chat");
  }

  /** Runs a command line and returns its exit code. */
  int run(String... arguments) {
    try {
      return commandLine.execute(arguments);
    } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
      return mistakes.tellFault(e);
    }
  }
}
