package org.annalist.channel.telegram.lane;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.channel.telegram.trouble.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does work in lanes: in order within one, and side by side in different ones. Work that has to
 * wait holds up its own lane but no thread, so the other lanes go on. May be shared by threads.
 */
public final class ChatLanes implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ChatLanes.class);

  /** Work that may take several goes. */
  interface Work {
    /**
     * Goes on with the work.
     *
     * @return how long to wait before the next go, or empty when the work is done
     */
    Optional<Duration> proceed();
  }

  private final Map<String, Queue<Work>> lanes = new HashMap<>();
  private final AtomicInteger moving = new AtomicInteger();
  private final ScheduledThreadPoolExecutor workers;
  private final Duration grace;

  /**
   * Makes the lanes.
   *
   * @param threads how many lanes move at one time
   * @param grace how long work that is being done may go on when the lanes close
   */
  public ChatLanes(int threads, Duration grace) {
    this.grace = grace;
    AtomicInteger count = new AtomicInteger();
    workers =
        new ScheduledThreadPoolExecutor(
            threads, task -> new Thread(task, "telegram-worker-" + count.incrementAndGet()));
    workers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /**
   * Puts work at the end of a lane.
   *
   * @param lane the name of the lane
   * @param work what to do when all before it is done
   */
  void add(String lane, Work work) {
    synchronized (lanes) {
      Queue<Work> waiting = lanes.get(lane);
      if (waiting != null) {
        waiting.add(work);
        return;
      }
      lanes.put(lane, new ArrayDeque<>());
    }
    go(lane, work, Duration.ZERO);
  }

  /** Tells whether anything is being done or could be; what has to wait anyway does not count. */
  boolean isBusy() {
    return moving.get() > 0;
  }

  /** Counts the lanes in which anything is done or waits. */
  int size() {
    synchronized (lanes) {
      return lanes.size();
    }
  }

  private void go(String lane, Work work, Duration delay) {
    long millis = delay.plusNanos(999_999).toMillis();
    boolean isWaiting = millis > 0;
    if (!isWaiting) {
      moving.incrementAndGet();
    }
    try {
      Future<?> unused =
          workers.schedule(() -> proceed(lane, work, isWaiting), millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.debug("Closed; what is left is handled after the next start");
    }
  }

  private void proceed(String lane, Work work, boolean hasWaited) {
    if (hasWaited) {
      moving.incrementAndGet();
    }
    Optional<Duration> wait = attempted(work);
    moving.decrementAndGet();
    if (wait.isPresent()) {
      go(lane, work, wait.get());
    } else {
      next(lane).ifPresent(following -> go(lane, following, Duration.ZERO));
    }
  }

  private static Optional<Duration> attempted(Work work) {
    try {
      return work.proceed();
    } catch (RuntimeException | Error e) { // the lane must move on, whatever has happened
      LOG.error("Work was given up", Faults.withoutMessages(e));
      return Optional.empty();
    }
  }

  private Optional<Work> next(String lane) {
    synchronized (lanes) {
      Queue<Work> waiting = lanes.getOrDefault(lane, new ArrayDeque<>());
      Optional<Work> following = Optional.ofNullable(waiting.poll());
      if (following.isEmpty()) {
        lanes.remove(lane);
      }
      return following;
    }
  }

  /** Waits for the work that is being done, and does not begin what waits. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("Stopped in the middle of an answer; it is given after the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    workers.shutdownNow();
  }
}
