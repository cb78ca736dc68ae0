package org.annalist.channel.telegram.lane;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.channel.telegram.trouble.Tries;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * Acknowledges the presses of buttons that wait for others of the same person, such as for a
 * picture that is being drawn or a message that hangs: a button must not seem dead. What is
 * acknowledged here is so without a word. May be shared by threads.
 */
final class Acknowledging {
  /** Most presses are handled before this, and then acknowledged with what there is to say. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private enum State {
    WAITS,
    IS_ACKNOWLEDGED
  }

  private final Desk desk;
  private final ChatLanes lanes;
  private final Map<Long, State> presses = new ConcurrentHashMap<>();

  Acknowledging(Desk desk, ChatLanes lanes) {
    this.desk = desk;
    this.lanes = lanes;
  }

  /**
   * Sees to it that a press which waits is acknowledged soon.
   *
   * @param number the entry of the inbox
   */
  void expect(long number) {
    if (presses.putIfAbsent(number, State.WAITS) == null) {
      lanes.add("acknowledging " + number, new Acknowledgement(number));
    }
  }

  /**
   * Leaves an entry to whoever handles it from here on.
   *
   * @param number the entry of the inbox
   * @return true where it is acknowledged already
   */
  boolean isDone(long number) {
    State left =
        presses.computeIfPresent(number, (n, state) -> state == State.WAITS ? null : state);
    return left != null;
  }

  void forget(long number) {
    presses.remove(number);
  }

  /** Waits a while, and then acknowledges one press. For one thread at a time. */
  private final class Acknowledgement implements ChatLanes.Work {
    private final long number;
    private final Tries tries = new Tries();
    private boolean hasWaited;
    private @Nullable AnswerCallbackQuery call;

    private Acknowledgement(long number) {
      this.number = number;
    }

    @Override
    public Optional<Duration> proceed() {
      if (!hasWaited) {
        hasWaited = true;
        return Optional.of(PATIENCE);
      }
      if (call == null) {
        call = taken().orElse(null);
      }
      if (call == null) {
        presses.remove(number, State.WAITS);
        return Optional.empty();
      }
      return desk.sender().send(call, tries);
    }

    private Optional<AnswerCallbackQuery> taken() {
      try {
        return desk.inbox()
            .read(number)
            .flatMap(desk.handler()::acknowledgement)
            .filter(found -> presses.replace(number, State.WAITS, State.IS_ACKNOWLEDGED));
      } catch (InboxException e) { // whoever handles it tells, and acknowledges it
        return Optional.empty();
      }
    }
  }
}
