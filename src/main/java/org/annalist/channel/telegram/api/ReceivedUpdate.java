package org.annalist.channel.telegram.api;

/**
 * An update as Telegram delivered it.
 *
 * @param id Telegram's number for it; not always higher than the ones before
 * @param lane what has to be handled in order: a chat, the buttons that one person presses, or what
 *     one person types in other chats; empty for a kind of update that the bot does not handle
 * @param json the update, whole
 */
public record ReceivedUpdate(long id, String lane, String json) {
  /**
   * Tells whether the bot does anything with such an update.
   *
   * @return false for a kind that it did not ask for, or does not know
   */
  public boolean isOfUse() {
    return !lane.isEmpty();
  }
}
