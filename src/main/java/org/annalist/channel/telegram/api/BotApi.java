package org.annalist.channel.telegram.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Telegram's Bot API. Every call ends in bounded time, and every failure is an {@link ApiFault}
 * that is free of the token. May be shared by threads.
 */
public final class BotApi implements AutoCloseable {
  /** How long an answer may take beyond the time that a poll waits. */
  private static final Duration ANSWER = Duration.ofSeconds(15);

  private final WatchedCalls watched = new WatchedCalls();
  private final Outcome outcome;
  private final Duration pollTimeout;
  private final OkHttpClient calling;
  private final OkHttpClient polling;
  private final OkHttpTelegramClient calls;
  private final OkHttpTelegramClient polls;
  private volatile boolean pollingEnded;

  public BotApi(TelegramSettings settings) {
    String token = settings.token().reveal();
    outcome = new Outcome(new TokenMask(settings.token()));
    pollTimeout = settings.pollTimeout();
    URI apiUrl = settings.apiUrl();
    int atOnce = settings.workers() + 2; // with what is sent unasked
    calling = HttpClients.client(apiUrl, atOnce, ANSWER, watched);
    // A client of its own, so that polling can be cancelled without cutting off answers.
    polling = HttpClients.client(apiUrl, 1, pollTimeout.plus(ANSWER), watched);
    calls = new OkHttpTelegramClient(calling, token, url(apiUrl));
    polls = new OkHttpTelegramClient(polling, token, url(apiUrl));
  }

  private static TelegramUrl url(URI apiUrl) {
    int usual = HttpClients.isSecure(apiUrl) ? 443 : 80;
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
    return PollUpdates.received(outcome.of(call, pollTimeout.plus(ANSWER)));
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
    outcome.of(started(calls, new PollUpdates(offset, Duration.ZERO)), Duration.ZERO);
  }

  /**
   * Asks for something.
   *
   * @param method the call
   * @return Telegram's answer
   */
  public <T extends Serializable> T ask(BotApiMethod<T> method) throws ApiFault {
    return outcome.of(started(calls, method), ANSWER);
  }

  /**
   * Has something done. An answer that the library cannot read is as good as any: it was done.
   *
   * @param method the call
   * @return the number of the message that was sent, or 0 where none was, or it is not known
   */
  public int send(PartialBotApiMethod<?> method) throws ApiFault {
    try {
      return outcome.of(started(method), ANSWER) instanceof Message sent ? sent.getMessageId() : 0;
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
      throw outcome.wrongCall(e);
    }
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
