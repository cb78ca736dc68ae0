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

  private RunningBot(
      TelegramSettings settings, FakeDialogue dialogue, Path folder, List<Feature> features) {
    inbox = SqlInbox.open("jdbc:sqlite:" + folder.resolve("state.db"), Clock.systemUTC());
    bot = new TelegramBot(settings, dialogue, Samples.codes(Samples.ALL), features, inbox, QUICK);
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
      run.get(5, TimeUnit.SECONDS);
      throw new AssertionError("it ended without a failure");
    } catch (ExecutionException e) {
      return Objects.requireNonNull(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    bot.close();
    inbox.close();
  }
}
