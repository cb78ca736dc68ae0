package org.annalist.channel.telegram.health;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.channel.telegram.api.BotIdentity;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.inbox.InboxException;
import org.jspecify.annotations.Nullable;

/** How the bot is, for whoever watches over it; never anything secret. May be shared by threads. */
public final class Health {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Longer than any poll waits, and than a small trouble lasts. */
  private static final Duration MOST_SILENCE = Duration.ofMinutes(2);

  /**
   * How the bot is at one moment.
   *
   * @param isWell whether it takes messages
   * @param json the rest
   */
  public record Finding(boolean isWell, String json) {}

  private final Inbox inbox;
  private final Vitals vitals;
  private final boolean isPolling;
  private final Clock clock;
  private volatile @Nullable BotIdentity me;
  private volatile @Nullable Instant lastUpdate;
  private volatile @Nullable Supplier<KnowledgeState> knowledge;
  private volatile boolean isReady;

  public Health(Inbox inbox, Vitals vitals, boolean isPolling, Clock clock) {
    this.inbox = inbox;
    this.vitals = vitals;
    this.isPolling = isPolling;
    this.clock = clock;
  }

  public void introduce(BotIdentity bot) {
    me = bot;
  }

  /** Notes that Telegram knows where to deliver. */
  public void ready() {
    isReady = true;
  }

  public void updateArrived() {
    lastUpdate = clock.instant();
  }

  /**
   * Has the state of the knowledge told as well.
   *
   * @param state tells it at any moment
   */
  public void tellKnowledge(Supplier<KnowledgeState> state) {
    knowledge = state;
  }

  /**
   * Counts what waits for an answer.
   *
   * @return how many updates are in the inbox; empty before the bot knows who it is, and when the
   *     inbox cannot be reached
   */
  public Optional<Long> waiting() {
    BotIdentity bot = me;
    try {
      return bot == null ? Optional.empty() : Optional.of(inbox.depth(bot.id()));
    } catch (InboxException e) {
      return Optional.empty();
    }
  }

  /**
   * Looks how the bot is.
   *
   * @return as JSON with the fields {@code status} (ok, starting or failing), {@code bot}, {@code
   *     mode} (polling or webhook), {@code inbox} (how many updates wait), {@code restarts} (how
   *     often the taking of messages broke down), {@code trouble} (what is wrong with Telegram),
   *     {@code lastContactSeconds}, {@code lastUpdateSeconds} and {@code knowledge}; null where
   *     nothing is known
   */
  public Finding look() {
    BotIdentity bot = me;
    Optional<Long> waiting = waiting();
    String status = status(bot != null, waiting.isPresent());
    ObjectNode json = JSON.createObjectNode().put("status", status);
    json.put("bot", bot == null ? null : bot.name());
    json.put("mode", isPolling ? "polling" : "webhook");
    json.put("inbox", waiting.orElse(null));
    json.put("restarts", vitals.restarts());
    json.put("trouble", vitals.trouble().isEmpty() ? null : vitals.trouble());
    json.put("lastContactSeconds", seconds(vitals.sinceContact()));
    json.put("lastUpdateSeconds", seconds(Optional.ofNullable(lastUpdate).map(this::since)));
    addKnowledge(json);
    return new Finding(status.equals("ok"), json.toString());
  }

  private String status(boolean isKnown, boolean isInboxWell) {
    if (!isKnown) {
      return "starting";
    }
    if (!isInboxWell) {
      return "failing";
    }
    if (!isPolling) {
      return isReady ? "ok" : "starting";
    }
    return vitals
        .sinceContact()
        .map(silence -> silence.compareTo(MOST_SILENCE) > 0 ? "failing" : "ok")
        .orElse("starting");
  }

  private void addKnowledge(ObjectNode json) {
    Supplier<KnowledgeState> told = knowledge;
    if (told != null) {
      KnowledgeState state = told.get();
      json.putObject("knowledge")
          .put("claims", state.claims())
          .put("ageSeconds", since(state.loaded()).toSeconds())
          .put("mistake", state.mistake());
    }
  }

  private Duration since(Instant then) {
    return Duration.between(then, clock.instant());
  }

  private static @Nullable Long seconds(Optional<Duration> age) {
    return age.map(Duration::toSeconds).orElse(null);
  }
}
