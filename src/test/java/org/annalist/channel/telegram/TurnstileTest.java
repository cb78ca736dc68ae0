package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnstileTest {
  private static final Duration NEVER = Duration.ofHours(1);

  @Test
  void oneAtATimeIsOut() throws InterruptedException {
    Turnstile turnstile = new Turnstile(new Turnstile.Waits(NEVER, NEVER, NEVER));
    AtomicInteger out = new AtomicInteger();
    List<Integer> seen = new CopyOnWriteArrayList<>();
    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          long pass = entered(turnstile);
                          seen.add(out.incrementAndGet());
                          LockSupport.parkNanos(1_000_000);
                          out.decrementAndGet();
                          turnstile.leave(pass);
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(seen).hasSize(8).containsOnly(1);
  }

  @Test
  void aCallThatHangsHoldsUpTheNextForNoLongerThanThePatience() {
    Turnstile turnstile = new Turnstile(new Turnstile.Waits(Duration.ofMillis(100), NEVER, NEVER));
    long hanging = entered(turnstile);
    long began = System.nanoTime();
    long next = entered(turnstile);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(99));
    turnstile.leave(hanging); // it is not counted any more
    long third = enteredSoonAfter(turnstile, next);
    assertThat(third).isGreaterThan(next);
  }

  @Test
  void whoHasWaitedTooLongGoesAtThePace() {
    Turnstile turnstile =
        new Turnstile(new Turnstile.Waits(NEVER, Duration.ofMillis(100), Duration.ofMillis(10)));
    long unused = entered(turnstile);
    CountDownLatch entered = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) {
      new Thread(
              () -> {
                long pass = entered(turnstile);
                assertThat(pass).isPositive();
                entered.countDown();
              })
          .start();
    }
    assertThat(awaited(entered)).isTrue();
  }

  private static long enteredSoonAfter(Turnstile turnstile, long before) {
    new Thread(() -> turnstile.leave(before)).start();
    return entered(turnstile);
  }

  private static long entered(Turnstile turnstile) {
    try {
      return turnstile.enter();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
