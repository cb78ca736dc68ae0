package org.annalist.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.knowledge.store.DamagedStoreException;
import org.annalist.setting.SettingsException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ParameterException;

/**
 * Tells what went wrong, and with which code the program ends. A mistake that is to be expected is
 * one clean line each. What is not to be expected is a fault in the program: one line, too, and a
 * stack trace only where the log is to tell everything.
 */
final class Mistakes {
  private static final int MISTAKE = 1;
  private static final int WRONG_COMMAND_LINE = 2;
  private static final int FAULT = 3;

  private final PrintStream err;

  Mistakes(PrintStream err) {
    this.err = err;
  }

  /** Tells why a command ended, and returns the exit code. */
  int tell(Exception e) {
    if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
      return tell(cause);
    }
    if (e instanceof KnowledgeBuild.KnowledgeException wrong) {
      wrong.problems().forEach(err::println);
      say(ProblemCount.of(wrong.problems()) + " Nothing was built; what was built before stays.");
    } else if (e instanceof SettingsException wrong) {
      wrong.problems().forEach(problem -> say(problem.toString()));
    } else if (e instanceof MistakeException wrong) {
      say(String.valueOf(wrong.getMessage()));
    } else if (e instanceof DamagedStoreException damaged) {
      say(damaged.file() + ": the compiled knowledge is damaged. " + setAside(damaged.file()));
    } else if (e instanceof FileSystemException wrong) {
      say(FileMistakes.wording(wrong));
    } else if (e instanceof IOException) {
      say("reading or writing failed: " + e.getMessage());
    } else {
      return tellFault(e);
    }
    trace(e);
    return MISTAKE;
  }

  /** It is a product of the build; what is missing of it is built at the next start. */
  private static String setAside(Path product) {
    try {
      Files.deleteIfExists(product);
      return "The next start compiles it again.";
    } catch (IOException e) {
      return "Delete this file: the next start compiles it again.";
    }
  }

  /** Tells that the program itself is at fault, and returns the exit code. */
  int tellFault(Throwable e) {
    String described = e.toString().replaceAll("\\s+", " ");
    say(
        "unexpected: "
            + described
            + ". This is a fault in the program; please report it, with what"
            + " ANNALIST_LOG_LEVEL=debug shows.");
    trace(e);
    return FAULT;
  }

  /** Tells what is wrong with the command line, and returns the exit code. */
  int tell(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    say(CommandLineMistakes.wording(e) + " Run \"" + command + " --help\" for what there is.");
    return WRONG_COMMAND_LINE;
  }

  /** The log is looked for only now: to set it up takes time at every start. */
  private void trace(Throwable e) {
    if (LoggerFactory.getLogger(Mistakes.class).isDebugEnabled()) {
      e.printStackTrace(err);
    }
  }

  private void say(String line) {
    err.println("annalist: " + line);
  }
}
