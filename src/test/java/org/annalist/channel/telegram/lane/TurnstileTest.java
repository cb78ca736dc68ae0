package org.annalist.channel.telegram.lane;

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
    Turnstile turnstile = new Turnstile(NEVER);
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
                          assertThat(turnstile.leave(pass)).isFalse();
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
    Turnstile turnstile = new Turnstile(Duration.ofMillis(100));
    long began = System.nanoTime();
    long hanging = entered(turnstile);
    long next = entered(turnstile);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(100));
    assertThat(turnstile.leave(hanging)).as("was overtaken").isTrue();
    assertThat(turnstile.leave(next)).as("was overtaken").isFalse();
  }

  @Test
  void howeverLongSomebodyHasWaitedOneAtATimeIsOut() throws InterruptedException {
    Turnstile turnstile = new Turnstile(NEVER);
    long slow = entered(turnstile);
    CountDownLatch entered = new CountDownLatch(1);
    new Thread(
            () -> {
              assertThat(entered(turnstile)).isPositive();
              entered.countDown();
            })
        .start();
    assertThat(entered.await(2, TimeUnit.SECONDS)).isFalse();
    assertThat(turnstile.leave(slow)).isFalse();
    assertThat(entered.await(60, TimeUnit.SECONDS)).isTrue();
  }

  private static long entered(Turnstile turnstile) {
    try {
      return turnstile.enter();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
