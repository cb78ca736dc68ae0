package org.annalist.channel.telegram.inbox;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * What waits in one lane: the numbers of the next few entries of the inbox, and whether there are
 * more, which stay there until it is their turn. May be shared by threads.
 */
public final class Backlog {
  /** So many numbers of one lane are held; the entries themselves always stay in the inbox. */
  static final int MOST_HELD = 20;

  private final Inbox inbox;
  private final long bot;
  private final String lane;
  private final Queue<Long> held = new ArrayDeque<>();
  private long highest;
  private boolean hasMore;
  private boolean isClosed;

  public Backlog(Inbox inbox, long bot, String lane) {
    this.inbox = inbox;
    this.bot = bot;
    this.lane = lane;
  }

  public String lane() {
    return lane;
  }

  /**
   * Adds an entry of the inbox, which is there already.
   *
   * @param number its number
   * @return false where the backlog is closed, so that a new one is needed
   */
  public synchronized boolean add(long number) {
    if (isClosed) {
      return false;
    }
    if (number > highest && !hasMore) { // what is lower was found in the inbox before it was told
      if (held.size() < MOST_HELD) {
        held.add(number);
        highest = number;
      } else {
        hasMore = true;
      }
    }
    return true;
  }

  /**
   * Takes the next entry; where there is none, the backlog closes.
   *
   * @return its number, or empty
   */
  public synchronized Optional<Long> next() {
    if (held.isEmpty() && hasMore) {
      held.addAll(inbox.unhandled(bot, lane, highest, MOST_HELD));
      hasMore = held.size() == MOST_HELD;
      highest = held.stream().mapToLong(Long::longValue).max().orElse(highest);
    }
    isClosed = held.isEmpty();
    return Optional.ofNullable(held.poll());
  }

  /** How many numbers are held. */
  synchronized int held() {
    return held.size();
  }
}
