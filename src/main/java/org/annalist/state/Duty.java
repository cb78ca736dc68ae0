package org.annalist.state;

/**
 * What one program at a time may do, of all that share a state: to fetch messages, or to send what
 * nobody asked for. May be shared by threads.
 */
@FunctionalInterface
public interface Duty {
  /** Where no other program shares the state. */
  Duty ALWAYS = () -> true;

  /**
   * Tells whether it is this program's, and takes it where it is nobody's. It stays this program's
   * until it ends or loses touch with the state, so whoever does a duty for long asks again.
   *
   * @return false where another program has it, or where the state cannot be reached
   */
  boolean isOurs();
}
