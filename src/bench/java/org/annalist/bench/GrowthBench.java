package org.annalist.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.annalist.growth.SyntheticKnowledge;

/** Measures invented knowledge of one size: its build, and questions to it. */
final class GrowthBench {
  private static final long SEED = 7;
  private static final int QUESTIONS = 2_000;
  private static final int KILO = 1024;

  private GrowthBench() {}

  /**
   * What one size costs.
   *
   * @param claims how many claims
   * @param buildSeconds the wall time of {@code build}
   * @param peakMegabytes its memory, as the operating system tells it
   * @param databaseMegabytes the size of what it built
   * @param answers what answers take
   */
  record Size(
      int claims,
      double buildSeconds,
      long peakMegabytes,
      long databaseMegabytes,
      Figure answers) {}

  static Size measure(int claims, int runs) throws IOException, InterruptedException {
    Path knowledge = Subject.FOLDER.resolve("knowledge-" + claims);
    deleteAll(knowledge);
    new SyntheticKnowledge(claims, SEED).write(knowledge, Subject.SHIPPED.resolve("training"));
    Launched build =
        Launched.run(Path.of("/dev/null"), "build", "--knowledge", knowledge.toString());
    Path database = Path.of(build.lines().get(0).replaceFirst("^[^:]*(Built|Up to date:) ", ""));
    List<String> questions;
    try (Subjects subject = new Subjects(Subject.of(knowledge, QUESTIONS))) {
      questions = subject.subject().questions();
    }
    Figure answers = ProcessBench.asked("ask, " + claims + " claims", runs, knowledge, questions);
    long size = Files.size(database);
    deleteAll(knowledge);
    deleteAll(Objects.requireNonNull(database.getParent()));
    return new Size(
        claims, build.nanos() / 1e9, build.peakMegabytes(), size / KILO / KILO, answers);
  }

  /** Closes the bot of a subject. */
  private record Subjects(Subject subject) implements AutoCloseable {
    @Override
    public void close() {
      subject.bot().close();
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
