package org.annalist.channel.telegram;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.annalist.answer.Answer;

/** Tells an answer that is being found that the bot has begun to stop, however soon or late. */
final class Stopping implements Feature {
  private final CountDownLatch found = new CountDownLatch(1);
  private final CountDownLatch stopping = new CountDownLatch(1);

  @Override
  public Background start(Delivery delivery, Set<String> commands) {
    return stopping::countDown;
  }

  /** An answer that is found only while the bot stops: when it takes no more, and a bit later. */
  Answer answer() {
    found.countDown();
    try {
      stopping.await();
      TimeUnit.MILLISECONDS.sleep(700);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Samples.FACT;
  }

  /** Waits until the answer is being looked for. */
  void awaitSearch() throws InterruptedException {
    found.await();
  }
}
