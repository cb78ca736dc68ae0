package org.annalist.channel.telegram.lane;

import java.time.Duration;
import java.util.function.Consumer;
import org.annalist.channel.telegram.Background;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.channel.telegram.inbox.Sharing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second for what waits in a shared inbox and nobody attends to: what another program
 * had when it ended, and what another has no hands free for. For one thread of its own.
 */
public final class Rescue implements Background {
  private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Some seconds of work, so that a crowd is shared out among the programs. */
  private static final int MOST = 30;

  /** However busy this program is: all may be, and what waits longest must not wait for ever. */
  private static final int LEAST = 3;

  private final Sharing sharing;
  private final long bot;
  private final ChatLanes lanes;
  private final Consumer<Inbox.Entry> handle;
  private final Thread thread = new Thread(this::look, "telegram-rescue");

  private Rescue(Sharing sharing, long bot, ChatLanes lanes, Consumer<Inbox.Entry> handle) {
    this.sharing = sharing;
    this.bot = bot;
    this.lanes = lanes;
    this.handle = handle;
  }

  /**
   * Starts looking.
   *
   * @param lanes where the work is done; while they have enough, little is looked for
   * @param handle takes an entry of a lane that waits
   */
  public static Rescue start(
      Sharing sharing, long bot, ChatLanes lanes, Consumer<Inbox.Entry> handle) {
    Rescue started = new Rescue(sharing, bot, lanes, handle);
    started.thread.setDaemon(true);
    started.thread.start();
    return started;
  }

  private void look() {
    boolean isPutBack = false;
    while (!Thread.currentThread().isInterrupted()) {
      try {
        if (!isPutBack) {
          sharing.putBack(bot);
          isPutBack = true;
        }
        int most = Math.max(LEAST, MOST - lanes.size());
        sharing.neglected(bot, most).forEach(lane -> handle.accept(new Inbox.Entry(0, lane)));
        Thread.sleep(PAUSE.toMillis());
      } catch (InboxException e) {
        pauseAfter(e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Who handles messages complains of it. */
  private static void pauseAfter(InboxException e) {
    LOG.debug("{}. Trying again", e.getMessage());
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
