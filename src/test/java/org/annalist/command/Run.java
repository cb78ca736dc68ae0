package org.annalist.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One run of the program's command line within the test, with what it printed. */
record Run(int code, String out, String err) {
  static Run of(Path directory, String input, String... arguments) {
    return new Start(directory).input(input).run(arguments);
  }

  /** The lines on standard output. */
  List<String> lines() {
    return out.lines().toList();
  }

  static String[] with(String[] first, String... then) {
    return Stream.concat(Stream.of(first), Stream.of(then)).toArray(String[]::new);
  }
}
