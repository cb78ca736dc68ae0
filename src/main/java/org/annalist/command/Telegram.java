package org.annalist.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.annalist.channel.telegram.BotException;
import org.annalist.channel.telegram.ClaimCodes;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Pictures;
import org.annalist.channel.telegram.Sweeping;
import org.annalist.channel.telegram.TelegramBot;
import org.annalist.channel.telegram.TelegramSettings;
import org.annalist.channel.telegram.WebhookSettings;
import org.annalist.channel.telegram.answers.AnswersFeature;
import org.annalist.channel.telegram.store.SqliteInbox;
import org.annalist.channel.telegram.store.SqliteSentAnswers;
import org.annalist.channel.telegram.venue.Pins;
import org.annalist.conversation.Conversations;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.store.SqliteConversationStore;
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;
import org.annalist.state.StateException;
import org.annalist.state.store.StateDatabase;
import picocli.CommandLine.Command;

/** The Telegram bot, until it is stopped. */
@Command(
    name = "telegram",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Runs the Telegram bot, by long polling or by webhook, until it is stopped.")
final class Telegram extends KnowledgeCommand {
  private static final String SQLITE = "jdbc:sqlite:";

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
    settings.tokenWarning().ifPresent(line -> terminal().err().println("annalist: " + line));
    try (Assembly assembly = assembly(settings)) {
      run(settings, telegram, assembly);
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

  private void run(Settings settings, TelegramSettings telegram, Assembly assembly)
      throws IOException {
    String url = stateUrl(settings);
    Duration kept = Duration.ofMinutes(settings.value(SettingTable.CONVERSATION_MINUTES));
    try (StateDatabase state = StateDatabase.openAlone(url)) {
      SqliteInbox inbox = new SqliteInbox(state, clock());
      SqliteConversationStore conversations = new SqliteConversationStore(state, clock(), kept);
      SqliteSentAnswers sent = new SqliteSentAnswers(state, clock(), kept);
      Extras extras = Extras.open(state, assembly, clock(), kept);
      ClaimCodes codes = new ClaimCodes(assembly.store().ids(), assembly.store()::claims);
      Conversations dialogue = assembly.conversations(conversations);
      Pictures pictures = new Pictures(assembly.chronicler()::of);
      Pins pins = new Pins(assembly.store().entities()::particulars);
      AnswersFeature answers =
          new AnswersFeature(
              sources(dialogue, assembly, conversations, pictures), sent, pins::with, clock());
      List<Feature> features = new ArrayList<>(List.of(answers));
      features.addAll(extras.features(answers, settings.telegramOwners()));
      features.addAll(
          new PersonalFeatures(settings, assembly, dialogue, answers, pictures, pins, clock())
              .over(state, telegram.bot()));
      features.add(new Sweeping(List.of(conversations::tidy, sent::tidy, extras.feedback()::tidy)));
      TelegramBot bot = new TelegramBot(telegram, dialogue, codes, features, inbox, clock());
      atEnd.accept(bot::close);
      terminal().err().println("annalist: the Telegram bot has started; Ctrl+C stops it.");
      bot.run();
    }
  }

  private static AnswersFeature.Sources sources(
      Dialogue dialogue,
      Assembly assembly,
      SqliteConversationStore conversations,
      Pictures pictures) {
    return new AnswersFeature.Sources(
        dialogue,
        assembly.recitals(conversations),
        assembly.store(),
        assembly.store().entities(),
        assembly.nearNames(),
        pictures);
  }

  /** The state database, whose folder is made where it is missing. */
  private static String stateUrl(Settings settings) throws IOException {
    String url = settings.value(SettingTable.STATE_URL);
    if (!url.startsWith(SQLITE)) {
      throw new MistakeException(
          "state.url is not a SQLite database, and no other is supported yet. Set it to "
              + SQLITE
              + "var/state.db or leave it out.");
    }
    Path folder = Path.of(url.substring(SQLITE.length())).toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    return url;
  }
}
