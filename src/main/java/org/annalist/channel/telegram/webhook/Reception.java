package org.annalist.channel.telegram.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.channel.telegram.api.PollUpdates;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.inbox.InboxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what is delivered to the webhook into the inbox, and leaves the work for later. May be
 * shared by threads.
 */
final class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What became of a delivery. */
  enum Outcome {
    /** It is in the inbox, now or since before, or is of no use. */
    TAKEN,
    /** It is not an update. */
    NOT_AN_UPDATE,
    /** There is no room for it now, or the inbox cannot be reached: it has to come again. */
    LATER
  }

  private final Inbox inbox;
  private final long bot;
  private final Consumer<Inbox.Entry> arrived;
  private boolean isInTrouble;

  /**
   * Makes the reception.
   *
   * @param bot the id of the bot
   * @param arrived takes each new entry of the inbox, one at a time
   */
  Reception(Inbox inbox, long bot, Consumer<Inbox.Entry> arrived) {
    this.inbox = inbox;
    this.bot = bot;
    this.arrived = arrived;
  }

  /**
   * Takes what was delivered; once it is {@link Outcome#TAKEN} it outlasts a power cut.
   *
   * @param body an update as JSON, or anything else
   * @return what became of it
   */
  synchronized Outcome take(byte[] body) {
    Optional<JsonNode> update = update(body);
    if (update.isEmpty()) {
      return Outcome.NOT_AN_UPDATE;
    }
    ReceivedUpdate received = PollUpdates.received(update.get());
    return !received.isOfUse() || add(received) ? Outcome.TAKEN : Outcome.LATER;
  }

  private static Optional<JsonNode> update(byte[] body) {
    try {
      JsonNode update = JSON.readTree(body);
      boolean isUpdate = update.isObject() && update.path("update_id").isIntegralNumber();
      return isUpdate ? Optional.of(update) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean add(ReceivedUpdate update) {
    try {
      if (inbox.depth(bot) >= Inbox.MOST_WAITING) {
        inTrouble("the inbox is full.");
        return false;
      }
      inbox.add(bot, List.of(update)).forEach(arrived);
      isInTrouble = false;
      return true;
    } catch (InboxException e) {
      inTrouble(String.valueOf(e.getMessage()));
      return false;
    }
  }

  private void inTrouble(String finding) {
    if (isInTrouble) {
      LOG.debug("Still cannot take messages: {}", finding);
    } else {
      LOG.warn("Cannot take messages: {} Telegram delivers them again", finding);
    }
    isInTrouble = true;
  }
}
