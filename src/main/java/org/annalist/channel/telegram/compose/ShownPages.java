package org.annalist.channel.telegram.compose;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers for a short time the pages to which messages were turned last, for Telegram refuses to
 * change a message into what it is. Only for a short time, since a message may be changed into
 * something else by other ways than its buttons. May be shared by threads.
 */
public final class ShownPages {
  private static final int REMEMBERED = 1000;

  /** For so long a second press is taken for a slip of the finger. */
  private static final Duration USUAL = Duration.ofSeconds(30);

  /** A page, and when the message was turned to it. */
  private record Shown(String page, Instant since) {}

  private final Duration time;
  private final Clock clock;
  private final Map<String, Shown> pages =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shown> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Makes an empty memory, which remembers for half a minute. */
  public ShownPages() {
    this(USUAL, Clock.systemUTC());
  }

  /**
   * Makes an empty memory.
   *
   * @param time for how long a page is remembered
   * @param clock tells the time
   */
  public ShownPages(Duration time, Clock clock) {
    this.time = time;
    this.clock = clock;
  }

  /**
   * Notes the page that a message is turned to, or whatever else it is changed into.
   *
   * @param chat the chat of the message
   * @param message its number
   * @param page what it says from now on
   * @return true when that is another than before, as far as is remembered
   */
  public synchronized boolean isOther(long chat, int message, String page) {
    Instant now = clock.instant();
    Shown before = pages.put(chat + ":" + message, new Shown(page, now));
    return before == null
        || !before.page().equals(page)
        || before.since().isBefore(now.minus(time))
        || before.since().isAfter(now);
  }
}
