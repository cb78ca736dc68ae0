package org.annalist.channel.telegram.webhook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.annalist.channel.telegram.api.WebhookSettings;
import org.annalist.channel.telegram.health.Health;
import org.annalist.setting.Secret;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets in what Telegram delivers, and nothing else. May be shared by threads. */
final class WebhookDoor extends Handler.Abstract {
  private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
  private static final String HEALTH = "/health";

  /** In bytes; an update has some thousand. */
  private static final int LONGEST = 1 << 20;

  private static final int SLOWEST_SECONDS = 10;

  private final String path;
  private final Secret secret;
  private final Reception reception;
  private final Health health;
  private final Executor threads;

  WebhookDoor(WebhookSettings settings, Reception reception, Health health, Executor threads) {
    path = settings.path();
    secret = settings.secretToken();
    this.reception = reception;
    this.health = health;
    this.threads = threads;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (isForHealth(request)) {
      show(health.look(), request, response, callback);
      return true;
    }
    int refusal = refusal(request);
    if (refusal == 0) {
      receive(request, response, callback);
    } else {
      if (refusal == HttpStatus.METHOD_NOT_ALLOWED_405) {
        response.getHeaders().put(HttpHeader.ALLOW, "POST");
      }
      answer(refusal, response, callback);
    }
    return true;
  }

  private static boolean isForHealth(Request request) {
    boolean isReading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return isReading && HEALTH.equals(request.getHttpURI().getPath());
  }

  /** The status of what is not let in, or 0. */
  private int refusal(Request request) {
    if (!path.equals(request.getHttpURI().getPath())) {
      return HttpStatus.NOT_FOUND_404;
    }
    if (!request.getMethod().equals("POST")) {
      return HttpStatus.METHOD_NOT_ALLOWED_405;
    }
    String given = request.getHeaders().get(SECRET);
    if (given == null) {
      return HttpStatus.UNAUTHORIZED_401;
    }
    if (!secret.equals(new Secret(given))) { // takes as long wherever they differ
      return HttpStatus.FORBIDDEN_403;
    }
    return request.getLength() > LONGEST ? HttpStatus.PAYLOAD_TOO_LARGE_413 : 0;
  }

  /** Waits for the whole of it without a thread. */
  private void receive(Request request, Response response, Callback callback) {
    CompletableFuture<?> unused =
        WholeBody.of(request, LONGEST)
            .orTimeout(SLOWEST_SECONDS, TimeUnit.SECONDS)
            .thenApplyAsync(body -> status(reception.take(body)), threads)
            .exceptionally(WebhookDoor::status)
            .thenAccept(status -> answer(status, response, callback));
  }

  private static int status(Reception.Outcome outcome) {
    return switch (outcome) {
      case TAKEN -> HttpStatus.OK_200;
      case NOT_AN_UPDATE -> HttpStatus.BAD_REQUEST_400;
      case LATER -> HttpStatus.SERVICE_UNAVAILABLE_503;
    };
  }

  private static int status(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof TimeoutException) {
      return HttpStatus.REQUEST_TIMEOUT_408;
    }
    return cause instanceof WholeBody.TooLong
        ? HttpStatus.PAYLOAD_TOO_LARGE_413
        : HttpStatus.INTERNAL_SERVER_ERROR_500;
  }

  private static void answer(int status, Response response, Callback callback) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
    callback.succeeded();
  }

  private static void show(
      Health.Finding finding, Request request, Response response, Callback callback) {
    response.setStatus(finding.isWell() ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Content.Sink.write(
        response, true, request.getMethod().equals("HEAD") ? "" : finding.json(), callback);
  }
}
