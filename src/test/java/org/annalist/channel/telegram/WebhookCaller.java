package org.annalist.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.annalist.FreePort;
import org.annalist.channel.telegram.api.WebhookSettings;
import org.annalist.setting.Secret;

/** Somebody who calls the bot's webhook: Telegram, or whoever has found its address. */
public final class WebhookCaller {
  public static final String SECRET = "a-Secret_0123";
  public static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port = FreePort.next();

  public int port() {
    return port;
  }

  public WebhookSettings settings() {
    return new WebhookSettings(
        uri("/telegram"), new Secret(SECRET), InetAddress.getLoopbackAddress(), port);
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Delivers as Telegram does, and returns the status. */
  public int deliver(Object body) {
    return status(request("/telegram", SECRET).POST(BodyPublishers.ofString(body.toString())));
  }

  /** A request with this secret, or none where it is empty. */
  public HttpRequest.Builder request(String path, String secret) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(20));
    return secret.isEmpty() ? request : request.header(HEADER, secret);
  }

  public int status(HttpRequest.Builder request) {
    return send(request).statusCode();
  }

  /** What the bot says of its health; the status is checked by the caller. */
  public JsonNode health() {
    try {
      return JSON.readTree(send(request("/health", "").GET()).body());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
