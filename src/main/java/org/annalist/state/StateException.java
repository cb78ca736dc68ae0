package org.annalist.state;

import org.jspecify.annotations.Nullable;

/**
 * Says that the state could not be read or written just now: the place, the finding, the reason and
 * the mend in one line, without anything that a person wrote. The next try may do better.
 */
public final class StateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is wrong where, and how to mend it
   * @param cause what led to it, or null
   */
  public StateException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
