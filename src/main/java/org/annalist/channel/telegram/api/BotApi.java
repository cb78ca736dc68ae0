package org.annalist.channel.telegram.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Telegram's Bot API. Every call ends in bounded time, and every failure is an {@link ApiFault}
 * that is free of the token. May be shared by threads.
 */
public final class BotApi implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);

  /** How long an answer may take beyond the time that a poll waits. */
  private static final Duration ANSWER = Duration.ofSeconds(15);

  private static final int BAD_REQUEST = 400;

  /**
   * Connections kept for the next call; none without TLS. A server of one's own is near, and a new
   * connection to it costs next to nothing, while a kept one can cost 40 ms a call: where the
   * server writes head and body apart, the second waits for a delayed acknowledgement of the first.
   */
  private static final int KEPT_CONNECTIONS = 5;

  private final WatchedCalls watched = new WatchedCalls();
  private final TokenMask mask;
  private final Duration pollTimeout;
  private final OkHttpClient calling;
  private final OkHttpClient polling;
  private final OkHttpTelegramClient calls;
  private final OkHttpTelegramClient polls;
  private volatile boolean pollingEnded;

  public BotApi(TelegramSettings settings) {
    String token = settings.token().reveal();
    mask = new TokenMask(settings.token());
    pollTimeout = settings.pollTimeout();
    int kept = isSecure(settings.apiUrl()) ? KEPT_CONNECTIONS : 0;
    calling = client(settings.workers() + 2, kept, ANSWER); // with what is sent unasked
    // A client of its own, so that polling can be cancelled without cutting off answers.
    polling = client(1, kept, pollTimeout.plus(ANSWER));
    calls = new OkHttpTelegramClient(calling, token, url(settings.apiUrl()));
    polls = new OkHttpTelegramClient(polling, token, url(settings.apiUrl()));
  }

  private OkHttpClient client(int atOnce, int kept, Duration limit) {
    Dispatcher dispatcher = new Dispatcher(threads());
    dispatcher.setMaxRequests(atOnce);
    dispatcher.setMaxRequestsPerHost(atOnce);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectTimeout(CONNECT)
        .readTimeout(limit)
        .callTimeout(limit)
        .connectionPool(new ConnectionPool(kept, 1, TimeUnit.MINUTES))
        .followRedirects(false) // the token is in the address
        .addInterceptor(watched)
        .addInterceptor(new WholeAnswer())
        .build();
  }

  private static ExecutorService threads() {
    AtomicInteger count = new AtomicInteger();
    return Executors.newCachedThreadPool(
        task -> {
          Thread thread = new Thread(task, "telegram-call-" + count.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }

  private static boolean isSecure(URI apiUrl) {
    return "https".equals(apiUrl.getScheme());
  }

  private static TelegramUrl url(URI apiUrl) {
    int usual = isSecure(apiUrl) ? 443 : 80;
    int port = apiUrl.getPort() == -1 ? usual : apiUrl.getPort();
    return new TelegramUrl(apiUrl.getScheme(), apiUrl.getHost(), port, false);
  }

  /**
   * Waits for updates.
   *
   * @param offset confirms all updates below it, or null to confirm none
   * @return the updates that have come, perhaps none
   */
  public List<ReceivedUpdate> poll(@Nullable Long offset) throws ApiFault {
    PollUpdates method = new PollUpdates(offset, pollTimeout);
    CompletableFuture<ArrayList<ObjectNode>> call = started(polls, method);
    if (pollingEnded) {
      polling.dispatcher().cancelAll(); // endPolling may have come before the call
    }
    return PollUpdates.received(result(call, pollTimeout.plus(ANSWER)));
  }

  /** Has somebody told of every call from now on. */
  public void tell(CallWatch watch) {
    watched.tell(watch);
  }

  /** Ends the poll that waits, and every later one at once. */
  public void endPolling() {
    pollingEnded = true;
    polling.dispatcher().cancelAll();
  }

  /**
   * Confirms updates without waiting for new ones.
   *
   * @param offset confirms all updates below it
   */
  public void confirm(long offset) throws ApiFault {
    result(started(calls, new PollUpdates(offset, Duration.ZERO)), Duration.ZERO);
  }

  /**
   * Asks for something.
   *
   * @param method the call
   * @return Telegram's answer
   */
  public <T extends Serializable> T ask(BotApiMethod<T> method) throws ApiFault {
    return result(started(calls, method), ANSWER);
  }

  /**
   * Has something done. An answer that the library cannot read is as good as any: it was done.
   *
   * @param method the call
   * @return the number of the message that was sent, or 0 where none was, or it is not known
   */
  public int send(PartialBotApiMethod<?> method) throws ApiFault {
    try {
      return result(started(method), ANSWER) instanceof Message sent ? sent.getMessageId() : 0;
    } catch (ApiFault fault) {
      if (fault.code() != ApiFault.UNREADABLE) {
        throw fault;
      }
      return 0;
    }
  }

  private CompletableFuture<?> started(PartialBotApiMethod<?> method) throws ApiFault {
    if (method instanceof SendPhoto photo) {
      rewind(photo);
      return calls.executeAsync(photo);
    }
    if (method instanceof BotApiMethod<?> call) {
      return started(calls, call);
    }
    throw new IllegalArgumentException(
        method.getMethod() + " is not among the calls that are made");
  }

  /** A call that is made again sends its picture from the beginning. */
  private static void rewind(SendPhoto photo) {
    if (photo.getPhoto().getNewMediaStream() instanceof ByteArrayInputStream picture) {
      picture.reset();
    }
  }

  private <T extends Serializable> CompletableFuture<T> started(
      TelegramClient client, BotApiMethod<T> method) throws ApiFault {
    try {
      return client.executeAsync(method);
    } catch (TelegramApiException e) { // before anything is sent: the call itself is wrong
      throw new ApiFault(BAD_REQUEST, mask.mask(described(e)), null);
    }
  }

  private <T> T result(CompletableFuture<T> call, Duration limit) throws ApiFault {
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

  @Override
  public void close() {
    for (OkHttpClient client : List.of(polling, calling)) {
      client.dispatcher().cancelAll();
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }
}
