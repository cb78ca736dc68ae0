package org.annalist.channel.telegram.api;

import java.time.Duration;

/** Learns of every call to Telegram, for whoever counts them. May be called by several threads. */
@FunctionalInterface
public interface CallWatch {
  /**
   * Learns of a call.
   *
   * @param method the method of the Bot API, in small letters, such as {@code sendmessage}
   * @param outcome {@code ok}, the code of Telegram's refusal such as {@code 429}, {@code
   *     not-reached}, {@code no-answer} (too late, or broken off) or {@code unreadable}
   * @param took how long it took
   */
  void called(String method, String outcome, Duration took);
}
