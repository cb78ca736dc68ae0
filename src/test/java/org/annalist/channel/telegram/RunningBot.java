package org.annalist.channel.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.annalist.channel.telegram.api.TelegramSettings;
import org.annalist.channel.telegram.bot.TelegramBot;
import org.annalist.channel.telegram.store.SqlInbox;
import org.annalist.channel.telegram.trouble.Backoff;
import org.annalist.channel.telegram.trouble.Timing;
import org.annalist.setting.Secret;

/** A bot in a thread of its own, with a real inbox and short waits. */
public final class RunningBot implements AutoCloseable {
  static final Timing QUICK =
      new Timing(
          Clock.systemUTC(),
          new Backoff(Duration.ofMillis(10), Duration.ofMillis(50), new Random(1)),
          Duration.ofSeconds(5),
          Duration.ofSeconds(3),
          Duration.ofSeconds(30));

  /** The first part of the token. */
  private static final long BOT = 123456;

  /** How long a poll waits. */
  static final Duration WAIT = Duration.ofSeconds(1);

  private final SqlInbox inbox;
  private final TelegramBot bot;
  private final CompletableFuture<Void> run;

  public RunningBot(URI apiUrl, FakeDialogue dialogue, Path folder) {
    this(apiUrl, FakeTelegram.TOKEN, dialogue, folder);
  }

  public RunningBot(URI apiUrl, String token, FakeDialogue dialogue, Path folder) {
    this(settings(apiUrl, token), dialogue, folder, List.of());
  }

  public RunningBot(TelegramSettings settings, FakeDialogue dialogue, Path folder) {
    this(settings, dialogue, folder, List.of());
  }

  public RunningBot(URI apiUrl, FakeDialogue dialogue, Path folder, List<Feature> features) {
    this(settings(apiUrl, FakeTelegram.TOKEN), dialogue, folder, features);
  }

  public RunningBot(
      URI apiUrl, String token, FakeDialogue dialogue, Path folder, List<Feature> features) {
    this(settings(apiUrl, token), dialogue, folder, features);
  }

  RunningBot(
      TelegramSettings settings, FakeDialogue dialogue, Path folder, List<Feature> features) {
    this(settings, dialogue, folder, features, QUICK);
  }

  /** One whose pace is that of a clock of the test. */
  static RunningBot by(Clock clock, URI apiUrl, FakeDialogue dialogue, Path folder) {
    Timing timing =
        new Timing(clock, QUICK.backoff(), QUICK.patience(), QUICK.grace(), QUICK.pressPause());
    return new RunningBot(
        settings(apiUrl, FakeTelegram.TOKEN), dialogue, folder, List.of(), timing);
  }

  private RunningBot(
      TelegramSettings settings,
      FakeDialogue dialogue,
      Path folder,
      List<Feature> features,
      Timing timing) {
    inbox = SqlInbox.open("jdbc:sqlite:" + folder.resolve("state.db"), Clock.systemUTC());
    bot = new TelegramBot(settings, dialogue, Samples.codes(Samples.ALL), features, inbox, timing);
    run = CompletableFuture.runAsync(bot::run, task -> new Thread(task, "test-bot").start());
  }

  static RunningBot withRichMessages(URI apiUrl, FakeDialogue dialogue, Path folder) {
    TelegramSettings settings = settings(apiUrl, FakeTelegram.TOKEN).withRichMessages(true);
    return new RunningBot(settings, dialogue, folder, List.of());
  }

  private static TelegramSettings settings(URI apiUrl, String token) {
    return new TelegramSettings(new Secret(token), apiUrl, WAIT, 4);
  }

  /** Waits for the bot to end by itself, and returns why. */
  public Throwable failure() {
    try {
      run.get(60, TimeUnit.SECONDS);
      throw new AssertionError("it ended without a failure");
    } catch (ExecutionException e) {
      return Objects.requireNonNull(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Waits until all that was taken is marked as handled, and what it changes in the state is
   * written: an answer is sent before that.
   */
  public void awaitHandled(FakeTelegram telegram) {
    telegram.await(() -> inbox.depth(BOT) == 0, "the mark that all is handled");
  }

  @Override
  public void close() {
    bot.close();
    inbox.close();
  }
}
