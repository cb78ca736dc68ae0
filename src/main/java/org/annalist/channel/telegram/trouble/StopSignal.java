package org.annalist.channel.telegram.trouble;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says once that it is time to stop, and wakes those who pause. May be shared by threads. */
public final class StopSignal {
  private final CountDownLatch stopping = new CountDownLatch(1);

  public void stop() {
    stopping.countDown();
  }

  public boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /**
   * Pauses until the time is over or it is time to stop; to be interrupted means to stop.
   *
   * @param length how long
   */
  public void pause(Duration length) {
    try {
      stopping.await(length.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    }
  }
}
