package org.annalist.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Conversations kept in memory, the oldest forgotten first. Safe for several threads. */
public final class RecentConversations implements ConversationStore {
  private static final int MOST = 10_000;

  private final Clock clock;
  private final Duration kept;
  private final Map<String, Remembered> turns =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
          return size() > MOST;
        }
      };

  /** A turn and when it was. */
  private record Remembered(Turn turn, Instant time) {}

  /**
   * Makes an empty store.
   *
   * @param clock tells the time
   * @param kept how long a turn is remembered
   */
  public RecentConversations(Clock clock, Duration kept) {
    this.clock = clock;
    this.kept = kept;
  }

  @Override
  public synchronized Optional<Turn> last(String conversation) {
    Remembered remembered = turns.get(conversation);
    if (remembered == null || remembered.time().plus(kept).isBefore(clock.instant())) {
      turns.remove(conversation);
      return Optional.empty();
    }
    return Optional.of(remembered.turn());
  }

  @Override
  public synchronized void remember(String conversation, Turn turn) {
    turns.remove(conversation);
    turns.put(conversation, new Remembered(turn, clock.instant()));
  }

  @Override
  public synchronized void forget(String conversation) {
    turns.remove(conversation);
  }

  @Override
  public synchronized void forgetAll(String part) {
    turns.keySet().removeIf(conversation -> conversation.contains(part));
  }
}
