package org.annalist.channel.telegram.api;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that Telegram did not carry out, or not so that it is known. It has no cause, for the
 * client's exceptions may hold the token.
 */
public final class ApiFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** No usable answer: not reached, cut off, too late, or not JSON. */
  public static final int NO_ANSWER = 0;

  /** Nobody was reached, so the call was certainly not carried out. */
  public static final int NOT_REACHED = -2;

  /** The call was carried out, but the library cannot read its result. */
  public static final int UNREADABLE = -1;

  private final int code;
  private final @Nullable Duration retryAfter;

  /**
   * Makes the fault.
   *
   * @param code Telegram's error code, {@link #NO_ANSWER}, {@link #NOT_REACHED} or {@link
   *     #UNREADABLE}
   * @param description what Telegram or the client said, free of the token
   * @param retryAfter how long Telegram asks to wait, or null
   */
  ApiFault(int code, String description, @Nullable Duration retryAfter) {
    super(code > 0 ? code + " " + description : description);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  public int code() {
    return code;
  }

  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
