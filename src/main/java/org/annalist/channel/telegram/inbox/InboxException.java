package org.annalist.channel.telegram.inbox;

import org.jspecify.annotations.Nullable;

/** Says that the inbox could not be read or written just now; the next try may do better. */
public final class InboxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what was tried, without the text of any message
   * @param cause why it failed, or null
   */
  public InboxException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
