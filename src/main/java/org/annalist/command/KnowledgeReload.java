package org.annalist.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the knowledge anew when its files changed and are at rest again: all of it, or nothing.
 * When the new files are wrong the old knowledge stays in use, and the mistake is told, until the
 * files change again. Looks at names, sizes and times, in a thread of its own.
 */
final class KnowledgeReload implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeReload.class);

  /** Files come one after the other; they are at rest when nothing changed for so long. */
  private static final Duration REST = Duration.ofSeconds(1);

  /** What did not fail for what is in the files may work later. */
  private static final Duration ANOTHER_TRY = Duration.ofMinutes(1);

  private static final long MOST_PATIENCE_MILLIS = 500;

  private static final int MOST_TOLD = 10;

  /** Loads the knowledge. */
  interface Loading {
    /** Tells whether it is to be loaded though the files are as they were. */
    boolean isNeeded();

    /**
     * Builds the knowledge and takes it into use.
     *
     * @return whether it is another than before
     * @throws KnowledgeBuild.KnowledgeException when the files have mistakes
     */
    boolean load() throws IOException;
  }

  /** Learns of what became of a change. */
  interface Outcome {
    /** Learns whether the new knowledge is in use. */
    void reloaded(boolean isLoaded);
  }

  private final Path directory;
  private final Duration pause;
  private final Loading loading;
  private final Outcome outcome;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = new Thread(this::watch, "knowledge");

  /**
   * How the files were when they were loaded; nothing at first, so that they are looked through.
   */
  private String known = "";

  private long nextTry;
  private volatile @Nullable String mistake;

  /**
   * Prepares to look after a directory.
   *
   * @param pause how long to wait between two looks; zero looks never
   * @param mistake what is wrong with the files as far as it is known, or null
   */
  KnowledgeReload(
      Path directory, Duration pause, @Nullable String mistake, Loading loading, Outcome outcome) {
    this.mistake = mistake;
    this.directory = directory;
    this.pause = pause;
    this.loading = loading;
    this.outcome = outcome;
  }

  void start() {
    if (!pause.isZero()) {
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** What is wrong with the files as they are now, or null. */
  @Nullable String mistake() {
    return mistake;
  }

  private void watch() {
    while (!isStoppingAfter(pause)) {
      try {
        look();
      } catch (RuntimeException | Error e) { // the next look may do better
        LOG.error("The knowledge files could not be looked at", e);
      }
    }
  }

  private void look() {
    String stamp = stamp();
    boolean isDue = mistake != null && nextTry != 0 && System.nanoTime() - nextTry > 0;
    if (stamp.equals(known) && !isDue && !loading.isNeeded()) {
      return;
    }
    for (String before = ""; !stamp.equals(before); stamp = stamp()) {
      before = stamp;
      if (isStoppingAfter(REST)) {
        return;
      }
    }
    known = stamp;
    nextTry = 0;
    load();
  }

  private void load() {
    try {
      boolean isNew = loading.load();
      boolean wasWrong = mistake != null;
      mistake = null;
      if (isNew) {
        outcome.reloaded(true);
        LOG.info("The knowledge files changed, and are in use");
      } else if (wasWrong) {
        LOG.info("The knowledge files are as they were before");
      }
    } catch (KnowledgeBuild.ChangingException e) {
      known = ""; // the next look waits until they are at rest again
    } catch (KnowledgeBuild.KnowledgeException e) {
      e.errors().stream().limit(MOST_TOLD).forEach(problem -> LOG.error("{}", problem));
      refuse(e.finding());
    } catch (IOException | RuntimeException e) {
      if (stopping.getCount() > 0) { // otherwise it was interrupted, which is no mistake
        nextTry = System.nanoTime() + ANOTHER_TRY.toNanos();
        LOG.error("The knowledge could not be loaded: {}", e.toString());
        refuse(directory + ": the knowledge could not be loaded: " + e);
      }
    }
  }

  private void refuse(String finding) {
    mistake = finding;
    outcome.reloaded(false);
    LOG.error("The changed knowledge files are not in use; the old knowledge stays");
  }

  private String stamp() {
    try {
      return Files.isDirectory(directory) ? Fingerprint.stampOf(directory) : "none";
    } catch (IOException e) {
      return "unreadable"; // loading says why
    }
  }

  private boolean isStoppingAfter(Duration time) {
    try {
      return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** Waits for a moment; what is being built then is of no use to anybody. */
  @Override
  public void close() {
    stopping.countDown();
    thread.interrupt();
    try {
      thread.join(MOST_PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
