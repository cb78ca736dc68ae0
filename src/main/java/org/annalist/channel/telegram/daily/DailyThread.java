package org.annalist.channel.telegram.daily;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.annalist.channel.telegram.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again in a thread of its own, whatever happens in it. */
final class DailyThread implements Background {
  private static final Logger LOG = LoggerFactory.getLogger(DailyThread.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Runnable round;
  private final Duration pause;
  private final Thread thread;

  private DailyThread(Runnable round, Duration pause) {
    this.round = round;
    this.pause = pause;
    this.thread = new Thread(this::run, "telegram-daily");
  }

  static DailyThread start(Runnable round, Duration pause) {
    DailyThread started = new DailyThread(round, pause);
    started.thread.setDaemon(true);
    started.thread.start();
    return started;
  }

  private void run() {
    try {
      do {
        attempt();
      } while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt() {
    try {
      round.run();
    } catch (RuntimeException | Error e) { // such as a store that is not reached now
      LOG.warn("This day in history: {}", e.getClass().getName());
    }
  }

  @Override
  public void close() {
    stopping.countDown();
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
