package org.annalist.channel.telegram.lane;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.channel.telegram.trouble.Tries;
import org.annalist.state.Changes;
import org.annalist.state.StateException;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * Handles one update of the inbox: decides what to do, makes the calls, and marks it as handled
 * together with what it changes in the state. After a crash the update is handled anew, from the
 * first call on that is not known to be made. For one thread at a time.
 */
final class Handling implements ChatLanes.Work {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Desk desk;
  private final long number;
  private final boolean isTooFast;
  private final Changes decided = new Changes();
  private Changes sent = new Changes();
  private @Nullable Deque<PartialBotApiMethod<?>> calls;
  private Tries tries = new Tries();
  private int made;
  private int failures;
  private boolean isAcknowledged;
  private boolean isSent;
  private boolean isOvertaken;
  private boolean isDone;

  /**
   * Makes the work.
   *
   * @param number the entry of the inbox
   * @param isTooFast whether whoever asked is to be told that it was too fast
   * @param isAcknowledged whether the press of a button is acknowledged already
   */
  Handling(Desk desk, long number, boolean isTooFast, boolean isAcknowledged) {
    this.desk = desk;
    this.number = number;
    this.isTooFast = isTooFast;
    this.isAcknowledged = isAcknowledged;
  }

  @Override
  public Optional<Duration> proceed() {
    try {
      Optional<Duration> wait = sendAll(calls());
      if (wait.isEmpty()) {
        desk.complaint().over();
      }
      return wait;
    } catch (InboxException | StateException e) {
      return complained(e);
    } catch (InterruptedException e) { // the bot ends; the rest is done after the next start
      Thread.currentThread().interrupt();
      return Optional.of(PAUSE);
    }
  }

  private Optional<Duration> complained(RuntimeException e) {
    desk.complaint().about(String.valueOf(e.getMessage()));
    return Optional.of(desk.backoff().after(++failures));
  }

  private Deque<PartialBotApiMethod<?>> calls() {
    if (calls == null) {
      int before = desk.inbox().callsMade(number);
      Optional<String> update = desk.inbox().read(number);
      List<PartialBotApiMethod<?>> all = new ArrayList<>();
      Changes changes =
          desk.inbox()
              .gather(
                  () ->
                      update.ifPresent(
                          json ->
                              all.addAll(
                                  desk.handler().handle(json, isTooFast, this::isMadeAtOnce))));
      decided.addAll(changes);
      made = Math.min(before, all.size());
      calls = new ArrayDeque<>(all.subList(made, all.size()));
    }
    return calls;
  }

  /** Once is enough, also where the rest has to be found anew. */
  private boolean isMadeAtOnce(AnswerCallbackQuery acknowledgement) {
    isAcknowledged = isAcknowledged || desk.sender().isSent(acknowledgement);
    return isAcknowledged;
  }

  private Optional<Duration> sendAll(Deque<PartialBotApiMethod<?>> remaining)
      throws InterruptedException {
    while (!remaining.isEmpty()) {
      Optional<Duration> wait =
          leavesTrace(remaining.getFirst()) ? sendInTurn(remaining) : send(remaining);
      if (wait.isPresent()) {
        return wait;
      }
    }
    if (!isDone) {
      finish();
    }
    return Optional.empty();
  }

  /** To answer a press or to change a message twice shows nothing twice. */
  private static boolean leavesTrace(PartialBotApiMethod<?> call) {
    return !call.getMethod().startsWith("answer") && !call.getMethod().startsWith("edit");
  }

  /** A call that hung is tried again beside the others, so that it holds them up no more. */
  private Optional<Duration> sendInTurn(Deque<PartialBotApiMethod<?>> remaining)
      throws InterruptedException {
    if (isOvertaken) {
      return send(remaining);
    }
    long pass = desk.turnstile().enter();
    try {
      return send(remaining);
    } catch (InboxException | StateException e) { // told before the next is let out
      return complained(e);
    } finally {
      isOvertaken = desk.turnstile().leave(pass);
    }
  }

  /** Sends the first and notes that; where the note fails, only that is tried again. */
  private Optional<Duration> send(Deque<PartialBotApiMethod<?>> remaining) {
    if (!isSent) {
      tryTheState();
      desk.inbox().sharing().ifPresent(sharing -> sharing.require(number));
      List<Duration> wait = new ArrayList<>(1);
      Changes changes = desk.inbox().gather(() -> sent(remaining.getFirst()).ifPresent(wait::add));
      if (!wait.isEmpty()) {
        return Optional.of(wait.get(0));
      }
      sent = changes;
      isSent = true;
    }
    if (remaining.size() == 1) {
      finish();
    } else {
      desk.inbox().begun(number, made + 1, sent);
    }
    remaining.removeFirst();
    made++;
    sent = new Changes();
    isSent = false;
    isOvertaken = false;
    tries = new Tries();
    return Optional.empty();
  }

  /** Telegram refuses a second acknowledgement. */
  private Optional<Duration> sent(PartialBotApiMethod<?> call) {
    boolean isSuperfluous = isAcknowledged && call instanceof AnswerCallbackQuery;
    return isSuperfluous ? Optional.empty() : desk.sender().send(call, tries);
  }

  /** While no note can be made, nothing more is sent: after a crash it would all be sent again. */
  private void tryTheState() {
    if (desk.complaint().isMade()) {
      desk.inbox().begun(number, made, new Changes());
    }
  }

  private void finish() {
    Changes changes = new Changes();
    changes.addAll(decided);
    changes.addAll(sent);
    desk.inbox().done(number, changes);
    isDone = true;
  }
}
