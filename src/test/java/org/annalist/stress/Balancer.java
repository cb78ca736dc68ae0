package org.annalist.stress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Telegram's delivery to a webhook, with a load balancer in front of several instances: one after
 * the other gets a message, and who does not take it leaves it to the next. Messages of one chat
 * are delivered one after another, as Telegram does.
 */
final class Balancer implements AutoCloseable {
  static final String PATH = "/telegram";
  static final String SECRET = "made-up-for-the-test";

  private final List<Integer> ports;
  private final AtomicInteger turn = new AtomicInteger();
  private final Map<Long, Queue<ObjectNode>> chats = new HashMap<>();
  private final ExecutorService connections;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  Balancer(List<Integer> ports, int connections) {
    this.ports = ports;
    this.connections = Executors.newFixedThreadPool(connections);
  }

  /** What goes into the settings of an instance that listens at a port. */
  static Map<String, String> settings(int port) {
    return Map.of(
        "TELEGRAM_WEBHOOK_URL",
        "https://bot.example.org" + PATH,
        "TELEGRAM_WEBHOOK_SECRET_TOKEN",
        SECRET,
        "TELEGRAM_WEBHOOK_PORT",
        Integer.toString(port));
  }

  /** Delivers a message, until somebody takes it. */
  void deliver(ObjectNode update) {
    long chat = update.at("/message/chat/id").asLong();
    synchronized (chats) {
      Queue<ObjectNode> waiting = chats.get(chat);
      if (waiting != null) {
        waiting.add(update);
        return;
      }
      chats.put(chat, new ArrayDeque<>(List.of(update)));
    }
    connections.execute(() -> deliverAll(chat));
  }

  private void deliverAll(long chat) {
    for (ObjectNode update = first(chat); update != null; update = following(chat)) {
      while (!isTaken(update.toString())) {
        Waiting.pause(Duration.ofMillis(20));
      }
    }
  }

  private @Nullable ObjectNode first(long chat) {
    synchronized (chats) {
      return waiting(chat).peek();
    }
  }

  private @Nullable ObjectNode following(long chat) {
    synchronized (chats) {
      waiting(chat).remove();
      if (waiting(chat).isEmpty()) {
        chats.remove(chat);
        return null;
      }
      return waiting(chat).peek();
    }
  }

  private Queue<ObjectNode> waiting(long chat) {
    return chats.getOrDefault(chat, new ArrayDeque<>());
  }

  private boolean isTaken(String body) {
    int port = ports.get(Math.floorMod(turn.getAndIncrement(), ports.size()));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PATH))
            .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
            .timeout(Duration.ofSeconds(10))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    connections.shutdownNow();
  }
}
