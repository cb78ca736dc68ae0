package org.annalist.channel.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * Handles one update of the inbox: decides what to do, makes the calls, and marks it as handled.
 * For one thread at a time.
 */
final class Handling implements ChatLanes.Work {
  private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

  /** How long to wait when the inbox cannot be reached. */
  private static final Duration INBOX_PAUSE = Duration.ofSeconds(1);

  private final Inbox inbox;
  private final long number;
  private final UpdateHandler handler;
  private final Sender sender;
  private @Nullable Deque<PartialBotApiMethod<?>> calls;
  private int failures;

  Handling(Inbox inbox, long number, UpdateHandler handler, Sender sender) {
    this.inbox = inbox;
    this.number = number;
    this.handler = handler;
    this.sender = sender;
  }

  @Override
  public Optional<Duration> proceed() {
    try {
      Optional<Duration> wait = sendAll(calls());
      if (wait.isEmpty()) {
        inbox.done(number);
      }
      return wait;
    } catch (InboxException e) {
      LOG.warn("{}. Trying again", e.getMessage());
      return Optional.of(INBOX_PAUSE);
    }
  }

  private Deque<PartialBotApiMethod<?>> calls() {
    if (calls == null) {
      Optional<String> update = inbox.read(number);
      calls = new ArrayDeque<>(update.isPresent() ? handler.handle(update.get()) : List.of());
    }
    return calls;
  }

  private Optional<Duration> sendAll(Deque<PartialBotApiMethod<?>> remaining) {
    while (!remaining.isEmpty()) {
      Optional<Duration> wait = sender.send(remaining.getFirst(), failures);
      if (wait.isPresent()) {
        failures++;
        return wait;
      }
      remaining.removeFirst();
      failures = 0;
    }
    return Optional.empty();
  }
}
