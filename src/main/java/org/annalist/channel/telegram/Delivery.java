package org.annalist.channel.telegram;

import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * Makes calls that nobody waits for: slower than Telegram allows, and after the answers to people.
 * May be shared by threads, which take turns.
 */
public interface Delivery {
  /** What has become of a call. */
  enum Outcome {
    /** It was carried out. */
    DONE,
    /** Telegram refuses it, now and later. */
    REFUSED,
    /** Nobody is there any more: the person has blocked the bot, or the group has removed it. */
    GONE,
    /** It was certainly not carried out, and may be tried again later. */
    NOT_YET,
    /** There was no answer, so it may or may not have been carried out. */
    UNKNOWN
  }

  /**
   * Waits until it is the call's turn, and makes it once.
   *
   * @param call the call
   * @return what has become of it; {@link Outcome#NOT_YET} when the bot stops meanwhile
   */
  Outcome deliver(PartialBotApiMethod<?> call);
}
