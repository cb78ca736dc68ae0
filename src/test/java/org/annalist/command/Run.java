package org.annalist.command;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One run of the program's command line within the test, with what it printed. */
record Run(int code, String out, String err) {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  static Run of(Path directory, String input, String... arguments) {
    return of(directory, Map.of(), input, arguments);
  }

  static Run of(Path directory, Map<String, String> more, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(new BufferedReader(new StringReader(input)), stream(out), stream(err), false);
    Map<String, String> environment = new TreeMap<>(more);
    environment.put("ANNALIST_KNOWLEDGE_BUILD_DIRECTORY", directory.resolve("built").toString());
    environment.put("ANNALIST_STATE_URL", "jdbc:sqlite:" + directory.resolve("state.db"));
    int code = new AnnalistCommand(terminal, TODAY, environment).run(arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The lines on standard output. */
  List<String> lines() {
    return out.lines().toList();
  }

  static String[] with(String[] first, String... then) {
    return Stream.concat(Stream.of(first), Stream.of(then)).toArray(String[]::new);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
