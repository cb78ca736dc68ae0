package org.annalist.channel.telegram.inbox;

import java.util.Optional;

/**
 * What waits in one lane of an inbox that other programs work from, too: the inbox alone knows what
 * is next. May be shared by threads.
 */
public final class SharedBacklog implements Backlog {
  private final Sharing sharing;
  private final long bot;
  private final String lane;
  private boolean mayHaveMore;
  private boolean isClosed;

  /**
   * Makes a backlog in which nothing waits yet.
   *
   * @param sharing tells what is next
   * @param bot the id of the bot
   * @param lane the lane
   */
  public SharedBacklog(Sharing sharing, long bot, String lane) {
    this.sharing = sharing;
    this.bot = bot;
    this.lane = lane;
  }

  @Override
  public String lane() {
    return lane;
  }

  @Override
  public synchronized boolean add(long number) {
    mayHaveMore = true;
    return !isClosed;
  }

  /** Looks without the lock, so that what arrives meanwhile does not wait for the inbox. */
  @Override
  public Optional<Long> next() {
    while (isToBeLookedAt()) {
      Optional<Long> next = sharing.next(bot, lane);
      if (next.isPresent()) {
        expectMore();
        return next;
      }
    }
    return Optional.empty();
  }

  /** Only the inbox knows, and to ask it costs as much as the answer; so the pace is kept. */
  @Override
  public boolean hasMore() {
    return true;
  }

  private synchronized boolean isToBeLookedAt() {
    isClosed = !mayHaveMore;
    mayHaveMore = false;
    return !isClosed;
  }

  private synchronized void expectMore() {
    mayHaveMore = true;
  }
}
