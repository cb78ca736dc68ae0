package org.annalist.state.store;

import org.jspecify.annotations.Nullable;

/** The state database cannot be used; the message says why, and how to mend it. */
public final class StateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StateException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
