package org.annalist.channel.telegram.api;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Tells how a call ended: with an answer, or with a fault that is free of the token. Immutable. */
final class Outcome {
  private static final int BAD_REQUEST = 400;

  private final TokenMask mask;

  Outcome(TokenMask mask) {
    this.mask = mask;
  }

  /** Describes a call that is wrong by itself, so that nothing was sent. */
  ApiFault wrongCall(TelegramApiException e) {
    return new ApiFault(BAD_REQUEST, mask.mask(described(e)), null);
  }

  /**
   * Waits for a call.
   *
   * @param call the call
   * @param limit how long the client lets it take
   * @return Telegram's answer
   */
  <T> T of(CompletableFuture<T> call, Duration limit) throws ApiFault {
    try {
      // The client has the same limit; this one stands behind it.
      return call.get(limit.plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw fault(e.getCause());
    } catch (TimeoutException e) {
      throw new ApiFault(ApiFault.NO_ANSWER, "no answer in time", null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiFault(ApiFault.NO_ANSWER, "interrupted", null);
    }
  }

  private ApiFault fault(@Nullable Throwable cause) {
    if (cause instanceof TelegramApiRequestException refused && refused.getErrorCode() > 0) {
      String description = String.valueOf(refused.getApiResponse());
      return new ApiFault(refused.getErrorCode(), mask.mask(description), retryAfter(refused));
    }
    return new ApiFault(code(cause), mask.mask(described(cause)), null);
  }

  private static int code(@Nullable Throwable cause) {
    Throwable first = cause == null ? null : cause.getCause();
    if (isNotReached(cause) || isNotReached(first)) {
      return ApiFault.NOT_REACHED;
    }
    return first instanceof JacksonException ? ApiFault.UNREADABLE : ApiFault.NO_ANSWER;
  }

  private static boolean isNotReached(@Nullable Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof UnknownHostException
        || cause instanceof NoRouteToHostException;
  }

  /** A reader's exception quotes what it could not read, which may be somebody's message. */
  private static String described(@Nullable Throwable cause) {
    if (cause instanceof IOException) {
      return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
    return cause == null ? "no reason given" : cause.getClass().getSimpleName();
  }

  private static @Nullable Duration retryAfter(TelegramApiRequestException refused) {
    ResponseParameters parameters = refused.getParameters();
    Integer seconds = parameters == null ? null : parameters.getRetryAfter();
    return seconds == null ? null : Duration.ofSeconds(Math.max(0, seconds));
  }
}
