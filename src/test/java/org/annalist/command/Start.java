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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The circumstances in which a test runs the command line. */
final class Start {
  static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final Map<String, String> environment = new TreeMap<>();
  private String input = "";
  private boolean isInteractive;
  private Clock clock = TODAY;
  private Consumer<Runnable> atEnd = stop -> {};

  /** A start whose compiled knowledge and state lie in a directory of the test. */
  Start(Path directory) {
    set("ANNALIST_KNOWLEDGE_BUILD_DIRECTORY", directory.resolve("built").toString());
    set("ANNALIST_STATE_URL", "jdbc:sqlite:" + directory.resolve("state.db"));
  }

  Start set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Start setAll(Map<String, String> variables) {
    environment.putAll(variables);
    return this;
  }

  Start input(String text) {
    input = text;
    return this;
  }

  /** Somebody sits at the terminal. */
  Start interactive() {
    isInteractive = true;
    return this;
  }

  Start clock(Clock other) {
    clock = other;
    return this;
  }

  Start atEnd(Consumer<Runnable> takesStop) {
    atEnd = takesStop;
    return this;
  }

  Run run(String... arguments) {
    LogConfigurator.setLevel("warn"); // as in a process of its own, whatever ran before in this one
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    BufferedReader in = new BufferedReader(new StringReader(input));
    Terminal terminal = new Terminal(in, stream(out), stream(err), isInteractive);
    int code = new AnnalistCommand(terminal, clock, environment, atEnd).run(arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
