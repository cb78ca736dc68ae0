package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class LiveTest {
  private static final class Thing implements AutoCloseable {
    final int number;
    final AtomicInteger closings = new AtomicInteger();

    Thing(int number) {
      this.number = number;
    }

    @Override
    public void close() {
      closings.incrementAndGet();
    }
  }

  @Test
  void whoUsesTheOldOneKeepsItOpenAndTheNextGetsTheNewOne() throws Exception {
    Thing old = new Thing(1);
    Live<Thing> live = new Live<>(old);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Integer> slow =
        other.submit(
            () ->
                live.with(
                    thing -> {
                      begun.countDown();
                      await(release);
                      return thing.closings.get() == 0 ? thing.number : -1;
                    }));
    begun.await();
    live.replace(new Thing(2));
    assertThat(live.<Integer>with(thing -> thing.number)).isEqualTo(2);
    assertThat(old.closings).hasValue(0);
    release.countDown();
    assertThat(slow.get()).isEqualTo(1);
    assertThat(old.closings).hasValue(1);
    other.shutdown();
  }

  @Test
  void anIdleOneIsClosedAtOnce() {
    Thing old = new Thing(1);
    Live<Thing> live = new Live<>(old);
    live.replace(new Thing(2));
    assertThat(old.closings).hasValue(1);
  }

  @Test
  void aUseThatFailsIsOver() {
    Thing old = new Thing(1);
    Live<Thing> live = new Live<>(old);
    assertThatThrownBy(
            () ->
                live.use(
                    thing -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    live.replace(new Thing(2));
    assertThat(old.closings).hasValue(1);
  }

  @Test
  void underUseByManyNoneIsClosedTooEarlyOrTwiceOrNever() throws Exception {
    List<Thing> things = new ArrayList<>(List.of(new Thing(0)));
    Live<Thing> live = new Live<>(things.get(0));
    ExecutorService users = Executors.newFixedThreadPool(4);
    List<Future<Boolean>> uses = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Random random = new Random(i);
      uses.add(
          users.submit(
              () -> {
                boolean wasOpen = true;
                for (int use = 0; use < 20_000; use++) {
                  wasOpen &=
                      live.with(
                          thing -> {
                            if (random.nextInt(50) == 0) {
                              LockSupport.parkNanos(1000);
                            }
                            return thing.closings.get() == 0;
                          });
                }
                return wasOpen;
              }));
    }
    for (int number = 1; number <= 200; number++) {
      things.add(new Thing(number));
      live.replace(things.get(number));
      LockSupport.parkNanos(1000);
    }
    for (Future<Boolean> use : uses) {
      assertThat(use.get()).isTrue();
    }
    live.close();
    users.shutdown();
    assertThat(things).allSatisfy(thing -> assertThat(thing.closings).hasValue(1));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
