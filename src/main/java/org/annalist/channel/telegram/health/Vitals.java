package org.annalist.channel.telegram.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * How the taking of messages is: whether Telegram answers, and how often it had to be started
 * again. Nothing in it is secret. May be shared by threads.
 */
public final class Vitals {
  private final Clock clock;
  private final AtomicInteger restarts = new AtomicInteger();
  private volatile @Nullable Instant lastContact;
  private volatile String trouble = "";

  public Vitals(Clock clock) {
    this.clock = clock;
  }

  public void well() {
    lastContact = clock.instant();
    trouble = "";
  }

  public void inTrouble(String finding) {
    trouble = finding;
  }

  public void restarted() {
    restarts.incrementAndGet();
  }

  /** What is wrong, empty where nothing is. */
  public String trouble() {
    return trouble;
  }

  /** How often the taking of messages broke down and was started again. */
  public int restarts() {
    return restarts.get();
  }

  /** How long ago Telegram last answered, empty before the first time. */
  public Optional<Duration> sinceContact() {
    return Optional.ofNullable(lastContact).map(then -> Duration.between(then, clock.instant()));
  }
}
