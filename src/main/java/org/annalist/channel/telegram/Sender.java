package org.annalist.channel.telegram;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** Makes calls, and decides which to make again. May be shared by threads. */
final class Sender {
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  /** Some minutes: a message that Telegram fails on again and again holds up its chat. */
  private static final int MOST_SERVER_FAULTS = 30;

  /** About an hour: when Telegram is not reached at all, the messages are not to blame. */
  private static final int MOST_FAULTS = 360;

  private final BotApi api;
  private final Backoff backoff;

  Sender(BotApi api, Backoff backoff) {
    this.api = api;
    this.backoff = backoff;
  }

  /**
   * Tries to make a call.
   *
   * @param call the call
   * @param failures how often it has failed before
   * @return how long to wait before the next try, or empty when it is made or given up
   */
  Optional<Duration> send(PartialBotApiMethod<?> call, int failures) {
    try {
      sendOrPlain(call);
      return Optional.empty();
    } catch (ApiFault fault) {
      return isWorthAnotherTry(fault, failures)
          ? Optional.of(fault.retryAfter().orElse(backoff.after(failures + 1)))
          : givenUp(call, fault);
    }
  }

  private void sendOrPlain(PartialBotApiMethod<?> call) throws ApiFault {
    try {
      if (call instanceof NotedMessage noted) {
        api.sent(noted).ifPresent(sent -> noted.isSent(sent.getMessageId()));
      } else {
        api.send(call);
      }
    } catch (ApiFault fault) {
      if (fault.code() != 400 || !(call instanceof SendMessage message)) {
        throw fault;
      }
      LOG.warn("Telegram refused a message; it goes as plain text, without buttons");
      api.send(Composer.plain(message));
    }
  }

  private static boolean isWorthAnotherTry(ApiFault fault, int failures) {
    return switch (fault.code()) {
      case 429 -> true;
      case 400, 403 -> false;
      case ApiFault.NO_ANSWER -> failures < MOST_FAULTS;
      default -> failures < MOST_SERVER_FAULTS;
    };
  }

  /** Telegram's description goes to debug only, since it may quote the message. */
  private static Optional<Duration> givenUp(PartialBotApiMethod<?> call, ApiFault fault) {
    boolean isUsual = fault.code() == 403 || !(call instanceof SendMessage);
    if (!isUsual) {
      LOG.warn("A message could not be sent, and was given up (code {})", fault.code());
    }
    LOG.debug("Given up {}: {}", call.getMethod(), fault.getMessage());
    return Optional.empty();
  }
}
