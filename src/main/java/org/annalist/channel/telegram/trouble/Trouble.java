package org.annalist.channel.telegram.trouble;

import java.time.Duration;
import org.annalist.channel.telegram.api.ApiFault;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.health.Vitals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what to do when Telegram cannot be polled: how long to wait, or to give up. Says so in
 * the log when trouble begins and when it ends, not at each try. For one thread.
 */
public final class Trouble {
  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

  /** A request from before a crash may end at any moment, and then there is work to do. */
  private static final Duration CONFLICT_WAIT = Duration.ofSeconds(1);

  private final Backoff backoff;
  private final Conflict conflict;
  private final Vitals vitals;
  private int failures;

  /**
   * Makes the trouble's keeper.
   *
   * @param backoff how long to wait where Telegram does not say
   * @param conflict tells when somebody else is polling
   * @param vitals is told what is wrong
   */
  public Trouble(Backoff backoff, Conflict conflict, Vitals vitals) {
    this.backoff = backoff;
    this.conflict = conflict;
    this.vitals = vitals;
  }

  /** Notes that all went well. */
  public void over() {
    if (failures > 0) {
      LOG.info("Messages come in again");
    }
    failures = 0;
    vitals.well();
    conflict.polled();
  }

  /** Notes that another program asks Telegram, so that this one has nothing to ask for. */
  public void standsBy() {
    failures = 0;
    vitals.well();
    conflict.lostTouch();
  }

  /**
   * Takes up a failure.
   *
   * @param fault what went wrong
   * @return how long to wait before the next try
   * @throws BotException when another try is of no use
   */
  public Duration after(ApiFault fault) {
    String finding = String.valueOf(fault.getMessage());
    return switch (fault.code()) {
      case 401, 404 -> throw unknownBot(finding);
      case 409 -> afterConflict(finding);
      default -> {
        Duration wait = after(finding);
        yield fault.retryAfter().orElse(wait);
      }
    };
  }

  /**
   * Takes up a failure that is not Telegram's.
   *
   * @param finding what went wrong
   * @return how long to wait before the next try
   */
  public Duration after(String finding) {
    conflict.lostTouch();
    failed(finding);
    return backoff.after(failures);
  }

  private void failed(String finding) {
    failures++;
    vitals.inTrouble(finding);
    if (failures == 1) {
      LOG.warn("Cannot get messages: {} Trying again", ended(finding));
    } else {
      LOG.debug("Still cannot get messages: {}", finding);
    }
  }

  private static String ended(String finding) {
    return finding.endsWith(".") ? finding : finding + ".";
  }

  private Duration afterConflict(String finding) {
    if (conflict.isToStay()) {
      throw new BotException(
          "Telegram gives this bot's messages to somebody else ("
              + finding
              + "). Stop the other program that runs with this token, or remove its webhook.");
    }
    LOG.debug("Cannot get messages for now: {}", finding); // said once it is there to stay
    return CONFLICT_WAIT;
  }

  private static BotException unknownBot(String finding) {
    return new BotException(
        "Telegram does not know this bot ("
            + finding
            + "). Set telegram.token, or ANNALIST_TELEGRAM_TOKEN, to the token that @BotFather"
            + " gave, and look whether telegram.api-url is right.");
  }
}
