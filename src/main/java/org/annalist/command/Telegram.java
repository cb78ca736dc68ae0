package org.annalist.command;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.api.TelegramSettings;
import org.annalist.channel.telegram.api.WebhookSettings;
import org.annalist.channel.telegram.bot.TelegramBot;
import org.annalist.knowledge.store.SqliteLibrary;
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;
import org.annalist.state.StateException;
import org.annalist.state.store.StateDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** The Telegram bot, until it is stopped. */
@Command(
    name = "telegram",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Runs the Telegram bot, by long polling or by webhook, until it is stopped.")
final class Telegram extends KnowledgeCommand {
  private final Consumer<Runnable> atEnd;

  /**
   * Makes the command.
   *
   * @param atEnd takes what stops the bot
   */
  Telegram(
      Terminal terminal, Clock clock, Map<String, String> environment, Consumer<Runnable> atEnd) {
    super(terminal, clock, environment);
    this.atEnd = atEnd;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = settings();
    TelegramSettings telegram = telegram(settings);
    settings.tokenWarning().ifPresent(this::say);
    try {
      run(settings, telegram);
    } catch (BotException | StateException e) {
      throw new MistakeException(String.valueOf(e.getMessage()));
    }
    return 0;
  }

  private static TelegramSettings telegram(Settings settings) {
    TelegramSettings polling =
        new TelegramSettings(
                settings.telegramToken(),
                settings.value(SettingTable.TELEGRAM_API_URL),
                Duration.ofSeconds(settings.value(SettingTable.TELEGRAM_POLL_SECONDS)))
            .withRichMessages(settings.value(SettingTable.TELEGRAM_RICH_MESSAGES).equals("true"));
    return settings
        .find(SettingTable.TELEGRAM_WEBHOOK_URL)
        .map(url -> polling.with(webhook(url, settings)))
        .orElse(polling);
  }

  private static WebhookSettings webhook(URI url, Settings settings) {
    return new WebhookSettings(
        url,
        settings.webhookSecret(),
        settings.value(SettingTable.TELEGRAM_WEBHOOK_ADDRESS),
        settings.value(SettingTable.TELEGRAM_WEBHOOK_PORT));
  }

  private void run(Settings settings, TelegramSettings telegram) throws IOException {
    SqliteLibrary.keepIn(settings.value(SettingTable.KNOWLEDGE_BUILD_DIRECTORY));
    Duration kept = Duration.ofMinutes(settings.value(SettingTable.CONVERSATION_MINUTES));
    try (StateDatabase state = StateSettings.openForBot(settings)) {
      if (state.isAfterBreak()) {
        say(
            "the bot that ran before did not end in order: it was killed or broke down, or the"
                + " power went. What it had not answered is answered now.");
      }
      StateStores stores = new StateStores(state, clock(), kept);
      run(settings, telegram, stores);
    }
  }

  private void run(Settings settings, TelegramSettings telegram, StateStores stores)
      throws IOException {
    Monitor monitor = new Monitor(settings);
    try (LiveKnowledge knowledge =
        knowledge(new Generation.Shared(settings, stores, monitor::counted, clock()), monitor)) {
      List<Feature> features = new ArrayList<>(knowledge.features());
      features.addAll(StandingFeatures.over(stores, settings, telegram.bot(), knowledge, clock()));
      TelegramBot bot =
          new TelegramBot(
              telegram,
              knowledge.dialogue(),
              knowledge::claims,
              features,
              monitor.timed(stores.inbox()),
              clock());
      Monitor.Shown shown = monitor.show(bot, knowledge::state);
      try {
        knowledge.follow();
        runUntilTold(bot);
      } finally {
        shown.close();
      }
    }
  }

  /** Whatever ends the bot is told: nothing is harder to find than an end without a word. */
  private void runUntilTold(TelegramBot bot) {
    AtomicBoolean isTold = new AtomicBoolean();
    atEnd.accept(
        () -> {
          if (!isTold.getAndSet(true)) {
            say("the Telegram bot was told to stop.");
          }
          bot.close();
        });
    say("the Telegram bot has started; Ctrl+C stops it.");
    bot.run();
    if (!isTold.get()) {
      throw new IllegalStateException("the Telegram bot ended though nobody told it to");
    }
  }

  private void say(String line) {
    terminal().err().println("annalist: " + line);
  }

  private LiveKnowledge knowledge(Generation.Shared shared, Monitor monitor) throws IOException {
    Settings settings = shared.settings();
    KnowledgeBuild build = knowledgeBuild(settings);
    Beginning beginning = beginning(settings, build);
    KnowledgeBuild.Product product = beginning.product();
    Generation first = new Generation(product.directory(), open(settings, product), shared);
    return new LiveKnowledge(first, beginning.mistake(), build, shared, monitor::reloaded);
  }

  /** The knowledge to begin with, and what is wrong with newer files, or null. */
  private record Beginning(KnowledgeBuild.Product product, @Nullable String mistake) {}

  /**
   * Whoever starts a bot sees what is wrong with the knowledge. One that starts by itself, after a
   * power cut perhaps, is not to stay away for that where it has compiled a knowledge before; but
   * only where it follows the files, and so goes on telling of the mistake.
   */
  private Beginning beginning(Settings settings, KnowledgeBuild build) throws IOException {
    try {
      return new Beginning(build(settings), null);
    } catch (KnowledgeBuild.KnowledgeException e) {
      boolean isFollowed = settings.value(SettingTable.KNOWLEDGE_RELOAD_SECONDS) > 0;
      Optional<KnowledgeBuild.Product> last = isFollowed ? build.last() : Optional.empty();
      if (last.isEmpty()) {
        throw e;
      }
      say(e.finding());
      say("the bot starts with the knowledge that was compiled before.");
      return new Beginning(last.get(), e.finding());
    }
  }
}
