package org.annalist.channel.telegram.api;

import java.net.InetAddress;
import java.net.URI;
import org.annalist.setting.Secret;

/**
 * Where Telegram delivers updates, and where the bot takes them.
 *
 * @param url the address that Telegram calls, such as {@code https://bot.example.org/telegram}
 * @param secretToken what Telegram sends along, so that nobody else's updates are taken
 * @param address the address of this machine at which the bot listens
 * @param port the port at which it listens
 */
public record WebhookSettings(URI url, Secret secretToken, InetAddress address, int port) {
  /**
   * Returns the path at which updates come; a reverse proxy passes it on as it is.
   *
   * @return at least a stroke
   */
  public String path() {
    String path = url.getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }
}
