package org.annalist.channel.telegram.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * This day in history, sent to a chat every day.
 *
 * @param chat the chat; for a private one, the number of the person as well
 * @param topic the topic of the chat, or null where it has none
 * @param language the language tag of the Telegram of who subscribed, or null where it is not known
 * @param at the time of day
 * @param zone the time zone that the time and the day are of
 * @param sent the last day that was sent or passed over, or null where none was
 */
public record Subscription(
    long chat,
    @Nullable Integer topic,
    @Nullable String language,
    LocalTime at,
    ZoneId zone,
    @Nullable LocalDate sent) {

  /**
   * Returns the day that is to be sent now. A day whose hour was missed is sent until it is over.
   * An hour that the clock leaves out comes when the clock has moved on; of an hour that comes
   * twice the first counts.
   *
   * @param now the time
   * @return empty where there is nothing to send, or nothing yet
   */
  Optional<LocalDate> due(Instant now) {
    ZonedDateTime local = now.atZone(zone);
    LocalDate day = local.toLocalDate();
    boolean isTime = !local.isBefore(day.atTime(at).atZone(zone));
    boolean isSent = sent != null && !sent.isBefore(day);
    return isTime && !isSent ? Optional.of(day) : Optional.empty();
  }

  /** Returns the subscription with a day passed over whose time is over when it begins. */
  Subscription from(Instant now) {
    return due(now).map(day -> new Subscription(chat, topic, language, at, zone, day)).orElse(this);
  }
}
