package org.annalist.channel.telegram.api;

import java.net.URI;
import java.time.Duration;
import org.annalist.setting.Secret;
import org.jspecify.annotations.Nullable;

/**
 * How the bot reaches Telegram.
 *
 * @param token the bot's token
 * @param apiUrl the Bot API server, such as {@code https://api.telegram.org}, without a path
 * @param pollTimeout how long one request waits for messages, 1 to 50 seconds
 * @param workers how many chats are answered at one time, at least 1
 * @param webhook where Telegram delivers updates, or null to fetch them by polling
 * @param isRich whether answers are sent as rich messages
 */
public record TelegramSettings(
    Secret token,
    URI apiUrl,
    Duration pollTimeout,
    int workers,
    @Nullable WebhookSettings webhook,
    boolean isRich) {
  /** Telegram's own server. */
  public static final URI API_URL = URI.create("https://api.telegram.org");

  /** How many chats are answered at one time unless it is said otherwise. */
  public static final int WORKERS = 16;

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException when one of them cannot be used; the message names it and says
   *     what was expected
   */
  public TelegramSettings {
    String scheme = apiUrl.getScheme();
    boolean isWeb = "https".equals(scheme) || "http".equals(scheme);
    boolean hasPath = apiUrl.getRawPath() != null && !apiUrl.getRawPath().matches("/?");
    require(
        isWeb && apiUrl.getHost() != null && !hasPath && apiUrl.getRawUserInfo() == null,
        "telegram.api-url "
            + apiUrl
            + ": expected http or https, a host and no path, as in "
            + API_URL);
    require(
        pollTimeout.toSeconds() >= 1 && pollTimeout.toSeconds() <= 50,
        "telegram.poll-seconds " + pollTimeout.toSeconds() + ": expected 1 to 50 seconds");
    require(workers >= 1, "workers " + workers + ": expected at least 1");
  }

  /**
   * Makes settings without a webhook and without rich messages.
   *
   * @param token the bot's token
   * @param apiUrl the Bot API server
   * @param pollTimeout how long one request waits for messages
   * @param workers how many chats are answered at one time
   */
  public TelegramSettings(Secret token, URI apiUrl, Duration pollTimeout, int workers) {
    this(token, apiUrl, pollTimeout, workers, null, false);
  }

  /**
   * Makes settings with the usual number of workers, without a webhook and without rich messages.
   *
   * @param token the bot's token
   * @param apiUrl the Bot API server
   * @param pollTimeout how long one request waits for messages
   */
  public TelegramSettings(Secret token, URI apiUrl, Duration pollTimeout) {
    this(token, apiUrl, pollTimeout, WORKERS);
  }

  /**
   * Returns these settings with a webhook.
   *
   * @param webhook where Telegram delivers updates
   * @return the settings
   */
  public TelegramSettings with(WebhookSettings webhook) {
    return new TelegramSettings(token, apiUrl, pollTimeout, workers, webhook, isRich);
  }

  /**
   * Returns these settings with or without rich messages.
   *
   * @param rich whether answers are sent as rich messages
   * @return the settings
   */
  public TelegramSettings withRichMessages(boolean rich) {
    return new TelegramSettings(token, apiUrl, pollTimeout, workers, webhook, rich);
  }

  /**
   * Returns Telegram's number for the bot, which its token begins with.
   *
   * @return the number; 0 where the token is none
   */
  public long bot() {
    String number = token.reveal().split(":", 2)[0];
    return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
