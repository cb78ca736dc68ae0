package org.annalist.channel.telegram;

import java.net.URI;
import java.time.Duration;
import org.annalist.setting.Secret;

/**
 * How the bot reaches Telegram.
 *
 * @param token the bot's token
 * @param apiUrl the Bot API server, such as {@code https://api.telegram.org}, without a path
 * @param pollTimeout how long one request waits for messages, 1 to 50 seconds
 * @param workers how many chats are answered at one time, at least 1
 */
public record TelegramSettings(Secret token, URI apiUrl, Duration pollTimeout, int workers) {
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
   * Makes settings with the usual number of workers.
   *
   * @param token the bot's token
   * @param apiUrl the Bot API server
   * @param pollTimeout how long one request waits for messages
   */
  public TelegramSettings(Secret token, URI apiUrl, Duration pollTimeout) {
    this(token, apiUrl, pollTimeout, WORKERS);
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
