package org.annalist.channel.telegram.inbox;

import java.util.Optional;

/** What waits in one lane. May be shared by threads. */
public interface Backlog {
  String lane();

  /**
   * Adds an entry of the inbox, which is there already.
   *
   * @param number its number
   * @return false where the backlog is closed, so that a new one is needed
   */
  boolean add(long number);

  /**
   * Takes the next entry; where there is none, the backlog closes.
   *
   * @return its number, or empty
   */
  Optional<Long> next();

  /** Tells whether something waits, or may wait, behind the entry that was taken last. */
  boolean hasMore();
}
