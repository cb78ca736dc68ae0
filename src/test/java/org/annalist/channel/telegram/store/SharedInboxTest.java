package org.annalist.channel.telegram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.LostEntryException;
import org.annalist.channel.telegram.inbox.Pace;
import org.annalist.channel.telegram.inbox.Sharing;
import org.annalist.state.Changes;
import org.annalist.state.store.PostgresServer;
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateDatabase;
import org.annalist.state.store.States;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances and one inbox. */
class SharedInboxTest {
  private static final long BOT = 5;

  /** Nobody is taken for gone on a machine that is much too busy, nor waited for too long. */
  private static final Duration LEASE = Duration.ofSeconds(4);

  /** Of a machine whose clock is wrong. */
  private static final Clock AN_HOUR_AHEAD = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

  private StateAddress address = StateAddress.of("");
  private Instance one;
  private Instance other;

  /** What one instance has. */
  private record Instance(StateDatabase database, SqlInbox inbox, Sharing sharing) {
    static Instance of(StateAddress address) {
      StateDatabase database = States.oneOfSeveral(address, LEASE);
      SqlInbox inbox = new SqlInbox(database, AN_HOUR_AHEAD);
      return new Instance(database, inbox, inbox.sharing().orElseThrow());
    }

    long next(String lane) {
      return sharing.next(BOT, lane).orElse(0L);
    }
  }

  @BeforeEach
  void open() throws Exception {
    address = PostgresServer.running().database();
    one = Instance.of(address);
    other = Instance.of(address);
  }

  @AfterEach
  void close() {
    one.database().close();
    other.database().close();
  }

  @Test
  void ofOneLaneOneUpdateAtATimeIsHandledWhoeverTookIt() {
    List<Long> numbers = add("7", 1, 2);
    assertThat(one.next("7")).isEqualTo(numbers.get(0));
    assertThat(one.next("7")).isZero();
    assertThat(other.next("7")).isZero();
    one.inbox().done(numbers.get(0));
    assertThat(other.next("7")).isEqualTo(numbers.get(1));
    other.inbox().done(numbers.get(1));
    assertThat(one.next("7")).isZero();
  }

  @Test
  void lanesDoNotWaitForEachOther() {
    long first = add("7", 1).get(0);
    long second = add("8", 2).get(0);
    assertThat(one.next("7")).isEqualTo(first);
    assertThat(other.next("8")).isEqualTo(second);
  }

  @Test
  void whoeverAsksAtOnceOneGetsIt() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 1; round <= 25; round++) {
        long number = add("7", round).get(0);
        List<Callable<Long>> all = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
          all.add(() -> one.next("7"));
          all.add(() -> other.next("7"));
        }
        List<Long> got = new ArrayList<>();
        for (Future<Long> future : threads.invokeAll(all)) {
          got.add(future.get());
        }
        assertThat(got).containsOnlyOnce(number).filteredOn(it -> it == 0).hasSize(3);
        finish(number);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void finish(long number) {
    try {
      one.inbox().done(number);
    } catch (LostEntryException e) {
      other.inbox().done(number);
    }
  }

  @Test
  void whatAnInstanceHadThatIsGoneIsTakenOver() {
    long number = add("7", 1).get(0);
    assertThat(one.next("7")).isEqualTo(number);
    assertThat(other.sharing().neglected(BOT, 10)).isEmpty();
    one.database().close();
    await(() -> other.sharing().neglected(BOT, 10).contains("7"));
    assertThat(other.next("7")).isEqualTo(number);
  }

  @Test
  void whoLostAnUpdateNeitherSendsNorWritesAnything() {
    long number = add("7", 1).get(0);
    assertThat(one.next("7")).isEqualTo(number);
    other.database().update("UPDATE telegram_inbox SET holder = NULL");
    assertThat(other.next("7")).isEqualTo(number);
    Changes changes =
        one.inbox().gather(() -> new SqlLanguageStore(one.database()).choose(7, "az"));
    Changes late = new Changes();
    late.addAll(changes);
    assertThatThrownBy(() -> one.inbox().done(number, late)).isInstanceOf(LostEntryException.class);
    assertThatThrownBy(() -> one.inbox().begun(number, 1, new Changes()))
        .isInstanceOf(LostEntryException.class);
    other.sharing().require(number);
    other.inbox().done(number);
  }

  @Test
  void whatFailsIsPutAsideUntilAStart() {
    List<Long> numbers = add("7", 1, 2);
    assertThat(one.next("7")).isEqualTo(numbers.get(0));
    one.sharing().putAside(numbers.get(0));
    assertThat(other.next("7")).isEqualTo(numbers.get(1));
    other.inbox().done(numbers.get(1));
    assertThat(other.next("7")).isZero();
    one.sharing().putBack(BOT);
    assertThat(other.next("7")).isEqualTo(numbers.get(0));
  }

  @Test
  void whatNobodyAttendsToIsFoundAfterAMoment() {
    add("7", 1);
    add("8", 2);
    setBack(-60);
    assertThat(other.sharing().neglected(BOT, 10)).isEmpty();
    setBack(60);
    await(() -> other.sharing().neglected(BOT, 10).equals(List.of("7", "8")));
    assertThat(one.next("7")).isPositive();
    assertThat(other.sharing().neglected(BOT, 10)).containsExactly("8");
  }

  /** As if what waits had arrived so much earlier, or will have later. */
  private void setBack(long seconds) {
    one.database().update("UPDATE telegram_inbox SET received = received - ? * 1000", seconds);
  }

  @Test
  void aChatHasOnePaceWithAllInstances() {
    Pace first = one.sharing().pace(BOT, 3, Duration.ofMinutes(20));
    Pace second = other.sharing().pace(BOT, 3, Duration.ofMinutes(20));
    assertThat(first.take("chat 7")).isZero();
    assertThat(second.take("chat 7")).isZero();
    assertThat(first.take("chat 7")).isZero();
    assertThat(second.isToBeTold("chat 7")).isFalse();
    assertThat(second.take("chat 7")).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(20));
    assertThat(second.isToBeTold("chat 7")).isTrue();
    assertThat(first.take("chat 7")).isPositive();
    assertThat(first.isToBeTold("chat 7")).isFalse();
    assertThat(first.take("chat 8")).isZero();
  }

  @Test
  void aDutyIsOneInstancesUntilItEnds() {
    assertThat(one.database().duty("a").isOurs()).isTrue();
    assertThat(other.database().duty("a").isOurs()).isFalse();
    assertThat(other.database().duty("b").isOurs()).isTrue();
    one.database().close();
    await(() -> other.database().duty("a").isOurs());
  }

  private List<Long> add(String lane, long... updates) {
    List<Long> numbers = new ArrayList<>();
    for (long update : updates) {
      one.inbox()
          .add(BOT, List.of(new ReceivedUpdate(update, lane, "{" + update + "}")))
          .forEach(entry -> numbers.add(entry.number()));
    }
    return numbers;
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
