package org.annalist.channel.telegram;

import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Makes a call before what else there is to do is even found. For one press. */
@FunctionalInterface
public interface AtOnce {
  /** Makes nothing, so that all goes in its turn. */
  AtOnce NOTHING = call -> false;

  /**
   * Tries to make a call.
   *
   * @param call the acknowledgement of the press
   * @return false where it could not be made, and is to go with the other calls
   */
  boolean isMade(AnswerCallbackQuery call);
}
