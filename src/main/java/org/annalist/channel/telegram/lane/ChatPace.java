package org.annalist.channel.telegram.lane;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How soon a chat may get the next message that nobody waits for, as Telegram documents it: one a
 * second, and to a group 20 a minute. Knows the last minute. For one thread at a time.
 */
final class ChatPace {
  private static final long GAP = Duration.ofSeconds(1).toNanos();
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();
  private static final int MOST_TO_A_GROUP = 20;
  private static final int TIDY_AT = 1000;

  private final Map<String, Deque<Long>> sent = new HashMap<>();

  /**
   * Tells how long to wait.
   *
   * @param chat the chat; groups have negative numbers, channels names
   * @param now the time in nanoseconds, by a clock that nobody sets
   * @return nanoseconds, 0 or less where there is no need to wait
   */
  long untilNext(String chat, long now) {
    Deque<Long> times = sent.getOrDefault(chat, new ArrayDeque<>());
    times.removeIf(time -> now - time >= MINUTE);
    if (times.isEmpty()) {
      return 0;
    }
    long wait = times.getLast() + GAP - now;
    boolean isFull = !chat.matches("\\d+") && times.size() >= MOST_TO_A_GROUP;
    return isFull ? Math.max(wait, times.getFirst() + MINUTE - now) : wait;
  }

  /**
   * Notes that a message was sent.
   *
   * @param chat the chat
   * @param now the time in nanoseconds, by the same clock
   */
  void sent(String chat, long now) {
    if (sent.size() >= TIDY_AT) {
      sent.values().removeIf(times -> times.isEmpty() || now - times.getLast() >= MINUTE);
    }
    sent.computeIfAbsent(chat, unknown -> new ArrayDeque<>()).add(now);
  }
}
