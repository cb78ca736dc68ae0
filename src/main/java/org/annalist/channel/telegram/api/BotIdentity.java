package org.annalist.channel.telegram.api;

import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Who the bot is.
 *
 * @param id Telegram's number for it
 * @param name its user name, without {@code @}
 */
public record BotIdentity(long id, String name) {
  public static BotIdentity of(User me) {
    return new BotIdentity(me.getId(), me.getUserName() == null ? "" : me.getUserName());
  }

  /**
   * Tells whether a user name is the bot's.
   *
   * @param other with or without {@code @}
   */
  public boolean isCalled(String other) {
    return !name.isEmpty()
        && name.equalsIgnoreCase(other.startsWith("@") ? other.substring(1) : other);
  }
}
