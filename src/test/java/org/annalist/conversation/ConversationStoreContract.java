package org.annalist.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.annalist.question.Intent;
import org.junit.jupiter.api.Test;

/** What every store of conversations keeps to. */
public abstract class ConversationStoreContract {
  /** How long the store under test remembers a turn. */
  protected static final Duration KEPT = Duration.ofMinutes(30);

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Turn TURN =
      new Turn(
          new Turn.Asked(Intent.WHEN, List.of("rudolf", "strelsau"), "1892-04", List.of("truce")),
          new Turn.Said(List.of("truce-1892"), List.of("a", "b"), 2));
  private static final Turn BARE =
      new Turn(
          new Turn.Asked(Intent.LIST, List.of(), null, List.of()),
          new Turn.Said(List.of(), List.of(), 0));

  /**
   * Opens the store under test; what an earlier one of the same test kept is there.
   *
   * @param clock tells the time
   * @return a store that remembers for {@link #KEPT}
   */
  protected abstract ConversationStore open(Clock clock);

  @Test
  void remembersTheLastTurnOfEachConversation() {
    ConversationStore store = open(at(NOW));
    store.remember("one", BARE);
    store.remember("one", TURN);
    store.remember("other", BARE);
    assertThat(store.last("one")).contains(TURN);
    assertThat(store.last("other")).contains(BARE);
    assertThat(store.last("none")).isEmpty();
  }

  @Test
  void forgetsWhenTold() {
    ConversationStore store = open(at(NOW));
    store.remember("one", TURN);
    store.forget("one");
    store.forget("none");
    assertThat(store.last("one")).isEmpty();
  }

  @Test
  void forgetsAllConversationsOfAPersonAndNoOthers() {
    ConversationStore store = open(at(NOW));
    for (String id : List.of("7:7:0", "-100:7:5", "-100:77:7", "-7:8:0")) {
      store.remember(id, TURN);
    }
    store.forgetAll(":7:");
    assertThat(store.last("7:7:0")).isEmpty();
    assertThat(store.last("-100:7:5")).isEmpty();
    assertThat(store.last("-100:77:7")).contains(TURN);
    assertThat(store.last("-7:8:0")).contains(TURN);
  }

  @Test
  void forgetsWhatIsTooLongAgo() {
    MovingClock clock = new MovingClock(NOW);
    ConversationStore store = open(clock);
    store.remember("one", TURN);
    clock.now = NOW.plus(KEPT);
    assertThat(store.last("one")).contains(TURN);
    clock.now = NOW.plus(KEPT).plusSeconds(1);
    assertThat(store.last("one")).isEmpty();
  }

  /**
   * Returns a clock that stands still.
   *
   * @param instant the time that it tells
   * @return the clock
   */
  protected static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  private static final class MovingClock extends Clock {
    private Instant now;

    MovingClock(Instant now) {
      this.now = now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
