package org.annalist.channel.telegram.trouble;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: doubled with each failure up to a limit, of which a random
 * half is left out, so that many who failed together do not come back together. Immutable.
 */
public final class Backoff {
  private final Duration first;
  private final Duration limit;
  private final RandomGenerator random;

  public Backoff(Duration first, Duration limit, RandomGenerator random) {
    this.first = first;
    this.limit = limit;
    this.random = random;
  }

  /**
   * Returns the wait after a failure.
   *
   * @param failures how many have failed in a row, at least 1
   * @return between half of the doubled wait and all of it
   */
  public Duration after(int failures) {
    long doubled = first.toMillis() << Math.min(failures - 1, 20);
    long most = Math.min(doubled, limit.toMillis());
    return Duration.ofMillis(most - random.nextLong(most / 2 + 1));
  }
}
