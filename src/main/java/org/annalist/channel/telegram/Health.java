package org.annalist.channel.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** How the bot is, for whoever watches over it; never anything secret. May be shared by threads. */
final class Health {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * How the bot is at one moment.
   *
   * @param isWell whether it takes messages
   * @param json the rest
   */
  record Finding(boolean isWell, String json) {}

  private final BotIdentity me;
  private final Inbox inbox;
  private final Reception reception;
  private final Vitals vitals;
  private volatile boolean isReady;

  Health(BotIdentity me, Inbox inbox, Reception reception, Vitals vitals) {
    this.me = me;
    this.inbox = inbox;
    this.reception = reception;
    this.vitals = vitals;
  }

  /** Notes that Telegram knows where to deliver. */
  void ready() {
    isReady = true;
  }

  /**
   * Looks how the bot is.
   *
   * @return as JSON with the fields {@code status} (ok, starting or failing), {@code bot}, {@code
   *     mode}, {@code inbox} (how many updates wait), {@code restarts} (how often the taking of
   *     messages broke down) and {@code lastUpdateSeconds}, null where nothing is known
   */
  Finding look() {
    ObjectNode json = JSON.createObjectNode().put("status", isReady ? "ok" : "starting");
    json.put("bot", me.name()).put("mode", "webhook");
    boolean isWell = isReady;
    try {
      json.put("inbox", inbox.depth(me.id()));
    } catch (InboxException e) {
      json.put("status", "failing").putNull("inbox");
      isWell = false;
    }
    json.put("restarts", vitals.restarts());
    json.put("lastUpdateSeconds", reception.sinceLast().map(Duration::toSeconds).orElse(null));
    return new Finding(isWell, json.toString());
  }
}
