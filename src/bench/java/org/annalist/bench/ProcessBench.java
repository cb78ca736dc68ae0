package org.annalist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures whole processes: their start, and many questions one after another. */
final class ProcessBench {
  private static final Pattern MILLIS = Pattern.compile("\"millis\":\\s*([0-9.]+)");
  private static final Path NOTHING = Path.of("/dev/null");
  private static final double NANOS_OF_A_MILLI = 1e6;

  private ProcessBench() {}

  /** The start of the program, with an answer and without. */
  static List<Figure> starts(int runs) throws IOException, InterruptedException {
    Launched.run(NOTHING, "build");
    return List.of(
        repeated("--version", runs, "--version"),
        repeated("ask, one question", runs, "ask", "when was the ceasefire?"));
  }

  private static Figure repeated(String what, int runs, String... arguments)
      throws IOException, InterruptedException {
    List<Figure> figures = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      long nanos = Launched.run(NOTHING, arguments).nanos();
      figures.add(Figure.of(what, new long[] {nanos}, nanos));
    }
    return Figure.ofRuns(figures);
  }

  /** Many questions through {@code ask --json}, whose own times of each answer count. */
  static Figure asked(String what, int runs, Path knowledge, List<String> questions)
      throws IOException, InterruptedException {
    Path input = Files.createTempFile(Subject.FOLDER, "questions-", ".txt");
    Files.write(input, questions);
    List<Figure> figures = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      Launched done = Launched.run(input, "ask", "--json", "--knowledge", knowledge.toString());
      if (done.lines().size() != questions.size()) {
        throw new IOException(done.lines().size() + " answers to " + questions.size());
      }
      long[] nanos = done.lines().stream().mapToLong(ProcessBench::nanosIn).toArray();
      figures.add(Figure.of(what, nanos, done.nanos()));
    }
    Files.delete(input);
    return Figure.ofRuns(figures);
  }

  private static long nanosIn(String line) {
    Matcher millis = MILLIS.matcher(line);
    if (!millis.find()) {
      throw new IllegalStateException("no time in " + line);
    }
    return (long) (Double.parseDouble(millis.group(1)) * NANOS_OF_A_MILLI);
  }
}
