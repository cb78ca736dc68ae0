package org.annalist.channel.telegram.bot;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.annalist.channel.telegram.Background;
import org.annalist.channel.telegram.Delivery;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.trouble.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what is kept for a time only when that time is over, also where nobody writes any more.
 * May be shared by threads.
 */
public final class Sweeping implements Feature {
  private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final List<Runnable> sweeps;

  /**
   * Makes the feature.
   *
   * @param sweeps each deletes what one store need not keep any longer
   */
  public Sweeping(List<Runnable> sweeps) {
    this.sweeps = List.copyOf(sweeps);
  }

  /** Deletes what is over by now. */
  public void sweep() {
    for (Runnable sweep : sweeps) {
      try {
        sweep.run();
      } catch (RuntimeException e) { // the next sweep finds it again
        LOG.warn("What is over could not be deleted", Faults.withoutMessages(e));
      }
    }
  }

  @Override
  public Background start(Delivery delivery, Set<String> commands) {
    Thread thread = new Thread(this::sweepUntilInterrupted, "telegram-sweeping");
    thread.setDaemon(true);
    thread.start();
    return thread::interrupt;
  }

  private void sweepUntilInterrupted() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        sweep();
        Thread.sleep(PAUSE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
