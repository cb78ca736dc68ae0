package org.annalist.channel.telegram;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/**
 * Gets updates from Telegram into the inbox. For one thread.
 *
 * <p>An offset is sent only to confirm what the inbox has just taken in. At all other times
 * Telegram is asked for whatever is not confirmed, so it does not matter that the numbers of
 * updates may fall back after a quiet week.
 */
final class Poller {
  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

  private final BotApi api;
  private final Inbox inbox;
  private final Trouble trouble;
  private final StopSignal stop;
  private @Nullable Long unconfirmed;

  Poller(BotApi api, Inbox inbox, Trouble trouble, StopSignal stop) {
    this.api = api;
    this.inbox = inbox;
    this.trouble = trouble;
    this.stop = stop;
  }

  /**
   * Asks who the bot is, until Telegram answers.
   *
   * @return the bot, or empty when it was stopped before there was an answer
   * @throws BotException when the token is wrong
   */
  Optional<BotIdentity> identify() {
    while (!stop.isStopping()) {
      try {
        return Optional.of(BotIdentity.of(api.ask(new GetMe())));
      } catch (ApiFault fault) {
        stop.pause(trouble.after(fault));
      }
    }
    return Optional.empty();
  }

  /**
   * Polls until the bot is stopped.
   *
   * @param bot the id of the bot
   * @param arrived takes each new entry of the inbox
   * @throws BotException when there is no use in going on
   */
  void poll(long bot, Consumer<Inbox.Entry> arrived) {
    while (!stop.isStopping()) {
      try {
        take(bot, api.poll(unconfirmed), arrived);
        trouble.over();
      } catch (ApiFault fault) {
        pauseAfter(fault);
      } catch (InboxException e) {
        stop.pause(trouble.after(String.valueOf(e.getMessage())));
      } catch (RuntimeException e) { // polling must not end for a mistake in the program
        LOG.error("Polling failed", Faults.withoutMessages(e));
        stop.pause(trouble.after(e.getClass().getName()));
      }
    }
  }

  private void take(long bot, List<ReceivedUpdate> updates, Consumer<Inbox.Entry> arrived) {
    unconfirmed = null; // the poll that has just been answered confirmed it
    if (updates.isEmpty()) {
      inbox.tidy();
      return;
    }
    List<ReceivedUpdate> useful = updates.stream().filter(ReceivedUpdate::isOfUse).toList();
    List<Inbox.Entry> entries = inbox.add(bot, useful);
    unconfirmed = updates.stream().mapToLong(ReceivedUpdate::id).max().getAsLong() + 1;
    entries.forEach(arrived);
  }

  private void pauseAfter(ApiFault fault) {
    if (!stop.isStopping()) {
      stop.pause(trouble.after(fault));
    }
  }

  /** Confirms what the inbox has taken in since the last poll; a failure does no harm. */
  void confirm() {
    if (unconfirmed != null) {
      try {
        api.confirm(unconfirmed);
      } catch (ApiFault fault) {
        LOG.debug("The last updates will come again: {}", fault.getMessage());
      }
    }
  }
}
