package org.annalist.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Builds the knowledge at a start. Its files may be coming just then, one after the other: what was
 * compiled of them belongs to no state of the knowledge, and is compiled again.
 */
final class PatientBuild {
  /** How long to wait before another try. */
  static final Duration REST = Duration.ofSeconds(2);

  private static final int MOST_TRIES = 10;

  private final Path directory;
  private final Duration rest;
  private final PrintStream err;

  /**
   * Prepares a build.
   *
   * @param directory the knowledge, as messages name it
   * @param rest how long to wait before another try
   * @param err where it is told what takes so long
   */
  PatientBuild(Path directory, Duration rest, PrintStream err) {
    this.directory = directory;
    this.rest = rest;
    this.err = err;
  }

  /**
   * Builds until the files stayed as they were meanwhile.
   *
   * @param building builds once
   * @throws MistakeException when they changed each time
   */
  <T> T of(Progress.Work<T> building) throws IOException {
    for (int i = 1; i < MOST_TRIES; i++) {
      try {
        return once(building);
      } catch (KnowledgeBuild.ChangingException e) {
        err.println(
            "annalist: " + directory + ": the files changed while they were read; reading again");
        pause();
      }
    }
    try {
      return once(building);
    } catch (KnowledgeBuild.ChangingException e) {
      throw new MistakeException(
          directory + ": the files go on changing. Start again when all of them are there.", e);
    }
  }

  private <T> T once(Progress.Work<T> building) throws IOException {
    return Progress.during(err, "annalist: compiling the knowledge ...", building);
  }

  private void pause() throws IOException {
    try {
      Thread.sleep(rest.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
