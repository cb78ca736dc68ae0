package org.annalist.channel.telegram.lane;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.channel.telegram.inbox.Backlog;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.channel.telegram.inbox.LostEntryException;
import org.annalist.channel.telegram.inbox.Pace;
import org.annalist.channel.telegram.trouble.Faults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles what waits in one lane, one entry after another, until there is no more. Whoever asks too
 * fast is told so once, and answered more slowly while more waits. For one thread at a time.
 */
final class LaneWork implements ChatLanes.Work {
  private static final Logger LOG = LoggerFactory.getLogger(LaneWork.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int MOST_FAILURES = 3;

  private final Desk desk;
  private final Backlog backlog;
  private final Pace allowance;
  private final Acknowledging acknowledging;
  private final Consumer<Backlog> ended;
  private @Nullable Long number;
  private @Nullable Handling handling;
  private int failures;

  /** Whether the entry has had to wait for the pace: only who waits is told of it. */
  private boolean isHeldUp;

  /**
   * Makes the work.
   *
   * @param backlog what waits
   * @param allowance how much the lane may have done at once
   * @param acknowledging knows which presses are acknowledged already
   * @param ended is told when the backlog is closed
   */
  LaneWork(
      Desk desk,
      Backlog backlog,
      Pace allowance,
      Acknowledging acknowledging,
      Consumer<Backlog> ended) {
    this.desk = desk;
    this.backlog = backlog;
    this.allowance = allowance;
    this.acknowledging = acknowledging;
    this.ended = ended;
  }

  @Override
  public Optional<Duration> proceed() {
    try {
      return attempted();
    } catch (LostEntryException e) {
      LOG.info("Left an update to another instance, which had taken it over");
      return Optional.of(next());
    } catch (InboxException e) {
      desk.complaint().about(String.valueOf(e.getMessage()));
      return Optional.of(PAUSE);
    } catch (RuntimeException | Error e) { // the lane must move on, whatever has happened
      LOG.error("Could not handle an update", Faults.withoutMessages(e));
      return failed();
    }
  }

  private Optional<Duration> attempted() {
    if (number == null) {
      number = backlog.next().orElse(null);
    }
    if (number == null) {
      ended.accept(backlog);
      return Optional.empty();
    }
    if (handling == null) {
      Duration wait = allowance.take(backlog.lane());
      if (!wait.isZero() && backlog.hasMore()) { // whoever waits for each answer floods nobody
        isHeldUp = true;
        return Optional.of(wait);
      }
      boolean isTooFast = isHeldUp && allowance.isToBeTold(backlog.lane());
      handling = new Handling(desk, number, isTooFast, acknowledging.isDone(number));
    }
    return Optional.of(handling.proceed().orElseGet(this::next));
  }

  private Duration next() {
    if (number != null) {
      acknowledging.forget(number);
    }
    number = null;
    handling = null;
    failures = 0;
    isHeldUp = false;
    return Duration.ZERO;
  }

  /** What fails again and again stays in the inbox until the next start. */
  private Optional<Duration> failed() {
    handling = null;
    failures++;
    if (failures < MOST_FAILURES) {
      return Optional.of(PAUSE);
    }
    putAside();
    return Optional.of(next());
  }

  /** Another program may go on with the lane, and would meet it first. */
  private void putAside() {
    Long failing = number;
    if (failing != null) {
      try {
        desk.inbox().sharing().ifPresent(sharing -> sharing.putAside(failing));
      } catch (InboxException e) {
        desk.complaint().about(String.valueOf(e.getMessage()));
      }
    }
  }
}
