package org.annalist.channel.telegram.lane;

import java.time.Duration;
import org.annalist.channel.telegram.Delivery;
import org.annalist.channel.telegram.api.ApiFault;
import org.annalist.channel.telegram.send.Sender;
import org.annalist.channel.telegram.trouble.StopSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/**
 * Sends what nobody waits for: 25 messages a second at most, of the 30 that Telegram allows for
 * messages to many, one a second to a chat, and 20 a minute to a group. While somebody waits for an
 * answer it holds back, though not for ever: a bot that is asked all day long still sends.
 */
public final class PacedDelivery implements Delivery {
  private static final Logger LOG = LoggerFactory.getLogger(PacedDelivery.class);

  private static final Duration GAP = Duration.ofMillis(40);
  private static final Duration GAP_IN_CHAT = Duration.ofSeconds(1);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
  private static final Duration HOLD_BACK = Duration.ofSeconds(1);

  /** Longer than this nobody waits here; the call is tried again some time later. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Sender sender;
  private final ChatLanes lanes;
  private final StopSignal stop;
  private final ChatPace pace = new ChatPace();
  private long lastSent = System.nanoTime() - GAP.toNanos();
  private long notBefore = System.nanoTime();

  public PacedDelivery(Sender sender, ChatLanes lanes, StopSignal stop) {
    this.sender = sender;
    this.lanes = lanes;
    this.stop = stop;
  }

  @Override
  public synchronized Outcome deliver(PartialBotApiMethod<?> call) {
    String chat = call instanceof SendMessage message ? message.getChatId() : null;
    pauseUntil(lastSent + GAP.toNanos());
    if (chat != null) {
      long now = System.nanoTime();
      pauseUntil(now + pace.untilNext(chat, now));
    }
    pauseUntil(notBefore);
    letAnswersPass();
    if (stop.isStopping()) {
      return Outcome.NOT_YET;
    }
    try {
      sender.sendOrInstead(call);
      return Outcome.DONE;
    } catch (ApiFault fault) {
      LOG.debug("{} was not carried out: {}", call.getMethod(), fault.getMessage());
      return outcome(fault, chat != null);
    } finally {
      lastSent = System.nanoTime();
      if (chat != null) {
        pace.sent(chat, lastSent);
      }
    }
  }

  private void pauseUntil(long time) {
    long nanos = time - System.nanoTime();
    if (nanos > 0) {
      stop.pause(Duration.ofNanos(nanos).plusMillis(1));
    }
  }

  private void letAnswersPass() {
    long end = System.nanoTime() + HOLD_BACK.toNanos();
    while (lanes.isBusy() && System.nanoTime() < end && !stop.isStopping()) {
      stop.pause(LOOK_AGAIN);
    }
  }

  /** A limit on the bot's own profile lasts for hours, and is no reason to hold up messages. */
  private Outcome outcome(ApiFault fault, boolean isMessage) {
    return switch (fault.code()) {
      case 403 -> Outcome.GONE;
      case 429 -> {
        Duration asked = fault.retryAfter().orElse(GAP_IN_CHAT);
        Duration wait = asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
        notBefore = isMessage ? System.nanoTime() + wait.toNanos() : notBefore;
        yield Outcome.NOT_YET;
      }
      case ApiFault.NOT_REACHED -> Outcome.NOT_YET;
      case ApiFault.NO_ANSWER -> Outcome.UNKNOWN;
      default -> fault.code() >= 500 ? Outcome.UNKNOWN : Outcome.REFUSED;
    };
  }
}
