package org.annalist.command;

/** A mistake that is to be expected, told in one line. */
final class MistakeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes a mistake; the message says what is wrong and how to mend it. */
  MistakeException(String message) {
    super(message);
  }

  /** Makes a mistake that shows itself by an exception. */
  MistakeException(String message, Throwable cause) {
    super(message, cause);
  }
}
