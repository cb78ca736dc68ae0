package org.annalist.command;

import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in sentences. */
final class CommandLineMistakes {
  private CommandLineMistakes() {}

  static String wording(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return wording(unmatched);
    }
    String message = String.valueOf(e.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }

  private static String wording(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().get(0);
    if (e.isUnknownOption()) {
      return "there is no option " + argument + "." + suggestion(e.getSuggestions());
    }
    if (e.getCommandLine().getParent() == null) {
      return "there is no command "
          + argument
          + "."
          + suggestion(e.getSuggestions())
          + " A question follows the command ask.";
    }
    return "this command takes no argument, but there is " + argument + ".";
  }

  private static String suggestion(List<String> nearest) {
    return nearest.isEmpty() ? "" : " Did you mean " + nearest.get(0) + "?";
  }
}
