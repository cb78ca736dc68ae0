package org.annalist.channel.telegram.inbox;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * What waits in one lane of an inbox that no other program uses: the numbers of the next few
 * entries of the inbox, and whether there are more, which stay there until it is their turn. May be
 * shared by threads.
 */
public final class OwnBacklog implements Backlog {
  /** So many numbers of one lane are held; the entries themselves always stay in the inbox. */
  static final int MOST_HELD = 20;

  private final Inbox inbox;
  private final long bot;
  private final String lane;
  private final Queue<Long> held = new ArrayDeque<>();
  private long highest;
  private boolean hasMore;
  private boolean isClosed;

  /**
   * Makes a backlog in which nothing waits yet.
   *
   * @param inbox holds the entries
   * @param bot the id of the bot
   * @param lane the lane
   */
  public OwnBacklog(Inbox inbox, long bot, String lane) {
    this.inbox = inbox;
    this.bot = bot;
    this.lane = lane;
  }

  @Override
  public String lane() {
    return lane;
  }

  @Override
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

  @Override
  public synchronized Optional<Long> next() {
    if (held.isEmpty() && hasMore) {
      held.addAll(inbox.unhandled(bot, lane, highest, MOST_HELD));
      hasMore = held.size() == MOST_HELD;
      highest = held.stream().mapToLong(Long::longValue).max().orElse(highest);
    }
    isClosed = held.isEmpty();
    return Optional.ofNullable(held.poll());
  }

  @Override
  public synchronized boolean hasMore() {
    return hasMore || !held.isEmpty();
  }

  /** How many numbers are held. */
  synchronized int held() {
    return held.size();
  }
}
