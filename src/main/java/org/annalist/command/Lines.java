package org.annalist.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers lines on all cores, each as soon as it is read, and tells the answers in the order of the
 * lines. Lines of one conversation wait for each other.
 */
final class Lines implements AutoCloseable {
  /** So many lines are read before the first of them is answered, at most. */
  private static final int AHEAD = 64;

  private final BlockingQueue<CompletableFuture<Optional<String>>> answers =
      new ArrayBlockingQueue<>(AHEAD);

  private final ExecutorService workers;
  private final Function<Line, String> answer;

  /** The line that the next of its conversation waits for. */
  private CompletableFuture<Optional<String>> before =
      CompletableFuture.completedFuture(Optional.empty());

  /**
   * A line to answer.
   *
   * @param conversation which conversation it belongs to, from 1 on
   * @param text the line
   */
  record Line(int conversation, String text) {}

  /**
   * Makes workers, one a core.
   *
   * @param answer answers a line; called by several threads
   */
  Lines(Function<Line, String> answer) {
    this.answer = answer;
    this.workers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), work -> daemon(work, "answers"));
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Answers all lines.
   *
   * @param in the lines
   * @param isConversation whether lines belong to one conversation up to an empty one, which gets
   *     no answer; else each stands alone
   * @param out takes the answers in their order
   * @throws IOException when a line cannot be read
   */
  void answer(BufferedReader in, boolean isConversation, Consumer<String> out) throws IOException {
    daemon(() -> read(in, isConversation), "lines").start();
    try {
      for (Optional<String> next = answers.take().join();
          next.isPresent();
          next = answers.take().join()) {
        out.accept(next.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (CompletionException e) {
      throw cause(e);
    }
  }

  private static RuntimeException cause(CompletionException e) throws IOException {
    if (e.getCause() instanceof UncheckedIOException unread) {
      throw unread.getCause();
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException cause ? cause : e;
  }

  private void read(BufferedReader in, boolean isConversation) {
    try {
      answers.put(added(in, isConversation));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Adds all lines, and returns what ends them. */
  private CompletableFuture<Optional<String>> added(BufferedReader in, boolean isConversation)
      throws InterruptedException {
    try {
      int conversation = 1;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        boolean isBreak = isConversation && line.isBlank();
        if (!isBreak) {
          add(new Line(conversation, line));
        }
        if (isBreak || !isConversation) {
          conversation++;
          before = CompletableFuture.completedFuture(Optional.empty());
        }
      }
      return CompletableFuture.completedFuture(Optional.empty());
    } catch (IOException e) {
      return CompletableFuture.failedFuture(new UncheckedIOException(e));
    }
  }

  private void add(Line line) throws InterruptedException {
    before = before.thenApplyAsync(done -> Optional.of(answer.apply(line)), workers);
    answers.put(before);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
