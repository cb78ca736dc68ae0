package org.annalist.channel.telegram.send;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.annalist.channel.telegram.api.ApiFault;
import org.annalist.channel.telegram.api.BotApi;
import org.annalist.channel.telegram.compose.NotedCall;
import org.annalist.channel.telegram.trouble.Backoff;
import org.annalist.channel.telegram.trouble.Tries;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** Makes calls, and decides which to make again. May be shared by threads. */
public final class Sender {
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;

  /** Some minutes: a message that Telegram fails on again and again holds up its chat. */
  private static final int MOST_FAULTS = 30;

  /** Half a minute: a refusal that has no reason in the message may have been a mishap. */
  private static final int MOST_REFUSALS = 6;

  private final BotApi api;
  private final Backoff backoff;
  private final @Nullable RichSending rich;
  private final AtomicLong successes = new AtomicLong();

  /**
   * Makes the sender.
   *
   * @param isRich whether answers are sent as rich messages
   */
  public Sender(BotApi api, Backoff backoff, boolean isRich) {
    this.api = api;
    this.backoff = backoff;
    this.rich = isRich ? new RichSending(api) : null;
  }

  /**
   * Tries to make a call.
   *
   * @param call the call
   * @param tries how often it has failed before; a failure is noted there
   * @return how long to wait before the next try, or empty when it is made or given up
   */
  public Optional<Duration> send(PartialBotApiMethod<?> call, Tries tries) {
    try {
      sendOrInstead(call);
      successes.incrementAndGet();
      return Optional.empty();
    } catch (ApiFault fault) {
      tries.failed(successes.get());
      return isWorthAnotherTry(call, fault, tries)
          ? Optional.of(fault.retryAfter().orElse(backoff.after(tries.failures())))
          : givenUp(call, fault);
    }
  }

  /**
   * Makes a call once.
   *
   * @return false where it is to be made again
   */
  public boolean isSent(PartialBotApiMethod<?> call) {
    return send(call, new Tries()).isEmpty();
  }

  /** Makes a call once; a message that is refused goes as plain text. */
  public void sendOrInstead(PartialBotApiMethod<?> call) throws ApiFault {
    try {
      sendAndNote(call);
    } catch (ApiFault fault) {
      boolean mayBeReplaced = fault.code() == FORBIDDEN && Refused.mayBeReplaced(call);
      if (fault.code() != BAD_REQUEST && !mayBeReplaced) {
        throw fault;
      }
      afterRefusal(call, fault);
    }
  }

  private void afterRefusal(PartialBotApiMethod<?> call, ApiFault fault) throws ApiFault {
    String why = String.valueOf(fault.getMessage());
    LOG.debug("Refused {}: {}", call.getMethod(), why);
    if (Refused.isAsWanted(call, why)) {
      note(call, 0);
      return;
    }
    sendAndNote(Refused.instead(call, why).orElseThrow(() -> fault));
  }

  private void sendAndNote(PartialBotApiMethod<?> call) throws ApiFault {
    PartialBotApiMethod<?> original = NotedCall.original(call);
    OptionalInt made = rich == null ? OptionalInt.empty() : rich.send(original);
    note(call, made.isPresent() ? made.getAsInt() : api.send(original));
  }

  private static void note(PartialBotApiMethod<?> call, int message) {
    if (call instanceof NotedCall noted) {
      noted.isDone(message);
    }
  }

  /** After a 401 the bot is about to end, and what is not sent is for its next start. */
  private static boolean isWorthAnotherTry(
      PartialBotApiMethod<?> call, ApiFault fault, Tries tries) {
    return switch (fault.code()) {
      case 401, 429, ApiFault.NOT_REACHED -> true;
      case BAD_REQUEST ->
          NotedCall.original(call) instanceof SendMessage
              && !Refused.isForGood(String.valueOf(fault.getMessage()))
              && tries.failures() < MOST_REFUSALS;
      case FORBIDDEN, 404 -> false;
      default -> tries.blamed() < MOST_FAULTS;
    };
  }

  /** Telegram's description goes to debug only, since it may quote the message. */
  private static Optional<Duration> givenUp(PartialBotApiMethod<?> call, ApiFault fault) {
    boolean isMessage = NotedCall.original(call) instanceof SendMessage;
    boolean isUsual = fault.code() == FORBIDDEN || !isMessage;
    if (!isUsual) {
      LOG.warn("A message could not be sent, and was given up (code {})", fault.code());
    }
    LOG.debug("Given up {}: {}", call.getMethod(), fault.getMessage());
    return Optional.empty();
  }
}
