package org.annalist.channel.telegram.inbox;

/** Says that another program has taken over an update, so that this one has to leave it alone. */
public final class LostEntryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes the exception. */
  public LostEntryException() {
    super("another instance handles this update now");
  }
}
