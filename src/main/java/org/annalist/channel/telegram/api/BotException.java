package org.annalist.channel.telegram.api;

import org.jspecify.annotations.Nullable;

/**
 * Says why the bot cannot start or go on, in one line for the person who runs it; never with the
 * token or the text of a message.
 */
public final class BotException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is wrong, and how to mend it
   */
  public BotException(String message) {
    this(message, null);
  }

  /**
   * Makes the exception.
   *
   * @param message what is wrong, and how to mend it
   * @param cause what led to it, free of the token, or null
   */
  public BotException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
