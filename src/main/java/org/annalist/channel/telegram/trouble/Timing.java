package org.annalist.channel.telegram.trouble;

import java.time.Clock;
import java.time.Duration;
import java.util.Random;

/**
 * How long the bot waits for what.
 *
 * @param clock tells how long something takes
 * @param backoff how long to wait after a failure where Telegram does not say
 * @param patience how long somebody else may seem to be polling when the bot starts
 * @param grace how long answers that are being given may take when the bot stops
 * @param pressPause for how long the same button is not answered again
 */
public record Timing(
    Clock clock, Backoff backoff, Duration patience, Duration grace, Duration pressPause) {
  public static Timing usual(Clock clock, Duration pollTimeout) {
    return new Timing(
        new SteadyClock(clock), // all of it is about how long something takes
        new Backoff(Duration.ofMillis(500), Duration.ofSeconds(10), new Random()),
        pollTimeout.plusSeconds(5),
        Duration.ofMillis(3500),
        Duration.ofSeconds(30));
  }
}
