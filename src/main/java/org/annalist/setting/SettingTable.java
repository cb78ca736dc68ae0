package org.annalist.setting;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The table of settings: every key with its kind, its default and its help. {@code
 * config/annalist.yaml} documents the same rows, and a test holds the two together.
 */
public final class SettingTable {
  /** Where the knowledge stands as text. */
  public static final Setting<Path> KNOWLEDGE_DIRECTORY =
      Setting.of(
          "knowledge.directory",
          Kinds.path(),
          "knowledge",
          "The directory of the knowledge files. Relative paths start from Annalist's own.");

  /** Where the compiled knowledge is kept. */
  public static final Setting<Path> KNOWLEDGE_BUILD_DIRECTORY =
      Setting.of(
          "knowledge.build-directory",
          Kinds.path(),
          "target/knowledge",
          "Where the knowledge is compiled to. It can be deleted at any time.");

  /** How often the bot looks whether the knowledge changed. */
  public static final Setting<Integer> KNOWLEDGE_RELOAD_SECONDS =
      Setting.of(
          "knowledge.reload-seconds",
          Kinds.wholeNumber(0, 86400),
          "10",
          "How often the Telegram bot looks whether these files changed, in seconds; 0 is never.");

  /** The database of inboxes, conversations and subscriptions. */
  public static final Setting<String> STATE_URL =
      Setting.of(
          "state.url",
          Addresses.database(),
          "jdbc:sqlite:var/state.db",
          "Where conversations and messages not answered yet are kept: a file, or jdbc:postgresql://…");

  /** As whom the database server is reached. */
  public static final Setting<String> STATE_USER =
      Setting.optional(
          "state.user",
          Kinds.text("\\S.{0,62}", "a name of 1 to 63 characters"),
          "annalist",
          "The user of that database, where it is on a PostgreSQL server.");

  /** The password of that user. */
  public static final Setting<Secret> STATE_PASSWORD =
      Setting.optional(
          "state.password",
          Kinds.secret(".{1,1000}", "a password", "known-to-the-server"),
          "known-to-the-server",
          "The password of that user. Best set as ANNALIST_STATE_PASSWORD.");

  /** How long a conversation is remembered. */
  public static final Setting<Integer> CONVERSATION_MINUTES =
      Setting.of(
          "conversation.minutes",
          Kinds.wholeNumber(1, 1440),
          "30",
          "How long a conversation is remembered after its last message, in minutes (1 to 1440).");

  /** The bot's token. */
  public static final Setting<Secret> TELEGRAM_TOKEN =
      Setting.optional(
          "telegram.token",
          Kinds.secret("\\d+:[A-Za-z0-9_-]+", "a token as @BotFather gives it", "123456:ABC-DEF"),
          "123456:ABC-DEF",
          "The bot's token, as @BotFather gives it. Best set as ANNALIST_TELEGRAM_TOKEN.");

  /** A file that holds the bot's token. */
  public static final Setting<Path> TELEGRAM_TOKEN_FILE =
      Setting.optional(
          "telegram.token-file",
          Kinds.path(),
          "var/telegram-token",
          "A file that holds the token and nothing else; read where telegram.token is not set.");

  /** The server of Telegram's Bot API. */
  public static final Setting<URI> TELEGRAM_API_URL =
      Setting.of(
          "telegram.api-url",
          Addresses.web(),
          "https://api.telegram.org",
          "The server of Telegram's Bot API: https, or http on this machine.");

  /** How long one request for messages waits. */
  public static final Setting<Integer> TELEGRAM_POLL_SECONDS =
      Setting.of(
          "telegram.poll-seconds",
          Kinds.wholeNumber(1, 50),
          "10",
          "How long one request to Telegram waits for new messages, in seconds (1 to 50).");

  /** Where Telegram delivers messages. */
  public static final Setting<URI> TELEGRAM_WEBHOOK_URL =
      Setting.optional(
          "telegram.webhook.url",
          Addresses.web(),
          "https://bot.example.org/telegram",
          "Where Telegram delivers messages, by https; where it is not set, the bot fetches them.");

  /** What Telegram sends along with what it delivers. */
  public static final Setting<Secret> TELEGRAM_WEBHOOK_SECRET_TOKEN =
      Setting.optional(
          "telegram.webhook.secret-token",
          Kinds.secret(
              "[A-Za-z0-9_-]{1,256}",
              "1 to 256 of A to Z, a to z, 0 to 9, _ and -",
              "made-up-by-you"),
          "made-up-by-you",
          "What proves that a delivery comes from Telegram, made up by you; goes with the url.");

  /** Where the bot listens for deliveries. */
  public static final Setting<InetAddress> TELEGRAM_WEBHOOK_ADDRESS =
      Setting.of(
          "telegram.webhook.address",
          Addresses.ofThisMachine(),
          "127.0.0.1",
          "Where the reverse proxy, which has the TLS certificate, reaches the bot; 0.0.0.0 is"
              + " everywhere.");

  /** At which port the bot listens for deliveries. */
  public static final Setting<Integer> TELEGRAM_WEBHOOK_PORT =
      Setting.of(
          "telegram.webhook.port",
          Kinds.wholeNumber(1, 65535),
          "8443",
          "The port for that, with plain http, also for /health (1 to 65535).");

  /** Whether answers are sent as rich messages. */
  public static final Setting<String> TELEGRAM_RICH_MESSAGES =
      Setting.of(
          "telegram.rich-messages",
          Kinds.choice("true", "false"),
          "false",
          "Whether answers have headings and sources that fold (true or false). Old apps cannot show it.");

  /** The bot's name. */
  public static final Setting<String> TELEGRAM_NAME =
      Setting.of(
          "telegram.name",
          Kinds.text("(?U)\\S.{0,63}", "a name of 1 to 64 characters"),
          "Annalist",
          "The bot's name as Telegram shows it, whatever @BotFather was told.");

  /** Who runs the bot. */
  public static final Setting<String> TELEGRAM_OWNERS =
      Setting.optional(
          "telegram.owners",
          Kinds.text("[0-9]{1,15}(?:,? [0-9]{1,15}){0,49}", "up to 50 ids of persons"),
          "12345678, 23456789",
          "Telegram's ids of those who may see /review. Where it is not set, nobody may.");

  /** How much the log tells. */
  public static final Setting<String> LOG_LEVEL =
      Setting.of(
          "log.level",
          Kinds.choice("error", "warn", "info", "debug"),
          "warn",
          "How much is logged on standard error: error, warn, info or debug.");

  /** How lines of the log are written. */
  public static final Setting<String> LOG_FORMAT =
      Setting.of(
          "log.format",
          Kinds.choice("text", "json"),
          "text",
          "How the log is written: text for people, or json, one object a line, for programs.");

  /** Where metrics and health are shown. */
  public static final Setting<Integer> MONITOR_PORT =
      Setting.optional(
          "monitor.port",
          Kinds.wholeNumber(1, 65535),
          "9464",
          "The port for /metrics (Prometheus) and /health (1 to 65535). Off where it is not set.");

  /** At which address of this machine metrics and health are shown. */
  public static final Setting<InetAddress> MONITOR_ADDRESS =
      Setting.of(
          "monitor.address",
          Addresses.ofThisMachine(),
          "127.0.0.1",
          "Where these are shown; 0.0.0.0 is everywhere, and anybody there may read them.");

  private static final List<Setting<?>> ALL =
      List.of(
          KNOWLEDGE_DIRECTORY,
          KNOWLEDGE_BUILD_DIRECTORY,
          KNOWLEDGE_RELOAD_SECONDS,
          STATE_URL,
          STATE_USER,
          STATE_PASSWORD,
          CONVERSATION_MINUTES,
          TELEGRAM_TOKEN,
          TELEGRAM_TOKEN_FILE,
          TELEGRAM_API_URL,
          TELEGRAM_POLL_SECONDS,
          TELEGRAM_WEBHOOK_URL,
          TELEGRAM_WEBHOOK_SECRET_TOKEN,
          TELEGRAM_WEBHOOK_ADDRESS,
          TELEGRAM_WEBHOOK_PORT,
          TELEGRAM_RICH_MESSAGES,
          TELEGRAM_NAME,
          TELEGRAM_OWNERS,
          LOG_LEVEL,
          LOG_FORMAT,
          MONITOR_PORT,
          MONITOR_ADDRESS);

  private SettingTable() {}

  /**
   * Returns all rows, in the order of the documented file.
   *
   * @return the rows
   */
  public static List<Setting<?>> all() {
    return ALL;
  }

  static Optional<Setting<?>> find(String key) {
    return ALL.stream().filter(setting -> setting.key().equals(key)).findFirst();
  }

  static List<String> keys() {
    return ALL.stream().<String>map(Setting::key).toList();
  }
}
