package org.annalist.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.annalist.channel.telegram.FakeTelegram;

/** The command {@code telegram} in a thread of its own, against a Bot API server. */
final class RunningTelegram implements AutoCloseable {
  /** Enough to compile the shipped knowledge on a busy machine. */
  private static final long PATIENCE_SECONDS = 120;

  private final CompletableFuture<Runnable> stop = new CompletableFuture<>();
  private final CompletableFuture<Run> run;

  /**
   * Starts the command, and waits until the bot runs.
   *
   * @param directory where its state lies
   * @param telegram the server
   * @param variables the environment, with the token
   * @param arguments the command line
   */
  RunningTelegram(
      Path directory, FakeTelegram telegram, Map<String, String> variables, String... arguments) {
    Start start =
        new Start(directory)
            .set("ANNALIST_TELEGRAM_API_URL", telegram.url().toString())
            .set("ANNALIST_TELEGRAM_POLL_SECONDS", "1")
            .setAll(variables)
            .atEnd(stop::complete);
    run =
        CompletableFuture.supplyAsync(
            () -> start.run(arguments), task -> new Thread(task, "annalist-telegram").start());
    Object unused = result(CompletableFuture.anyOf(stop, run));
  }

  /** Tells the program to end, as the system does, and returns the run when it has ended. */
  Run stop() {
    result(stop).run();
    return ended();
  }

  /** Waits for the command to end by itself. */
  Run ended() {
    return result(run);
  }

  private static <T> T result(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    if (!run.isDone()) {
      Run unused = stop();
    }
  }
}
