package org.annalist.channel.telegram.trouble;

/**
 * Makes exceptions fit for the log: what happened where, without any message, for a message may
 * quote what somebody has written.
 */
public final class Faults {
  private static final int DEEPEST = 5;

  private Faults() {}

  /**
   * Copies an exception.
   *
   * @param fault the exception
   * @return one that has the names, the stack traces and the causes of the given one only
   */
  public static Throwable withoutMessages(Throwable fault) {
    return copy(fault, DEEPEST);
  }

  private static Throwable copy(Throwable fault, int depth) {
    Throwable cause = fault.getCause();
    Throwable copy =
        new Exception(
            fault.getClass().getName(),
            cause == null || depth == 0 ? null : copy(cause, depth - 1));
    copy.setStackTrace(fault.getStackTrace());
    return copy;
  }
}
