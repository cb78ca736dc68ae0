package org.annalist.channel.telegram.bot;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of the bot's work, for which whoever stops it waits. May be shared by threads. */
final class Ending {
  private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

  private final CountDownLatch reached = new CountDownLatch(1);

  void reached() {
    reached.countDown();
  }

  /** Waits for the end, and says so where it does not come in time. */
  void await(Duration limit) {
    try {
      if (!reached.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("The bot did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
