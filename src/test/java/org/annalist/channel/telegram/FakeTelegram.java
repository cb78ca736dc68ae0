package org.annalist.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.annalist.channel.telegram.page.TelegramHtml;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API server on the loopback interface: delivers updates at least once as Telegram does,
 * keeps every call, fails as told to, and refuses what Telegram would refuse.
 */
public final class FakeTelegram implements AutoCloseable {
  public static final String TOKEN = "123456:AAsecretSECRETsecretSECRETsecret0123";

  /** A call that the bot made, and when it came by {@link System#nanoTime}. */
  public record Call(String method, JsonNode params, long time) {
    public long chat() {
      return params.path("chat_id").asLong();
    }

    public String text() {
      return params.path("text").asText();
    }
  }

  /** A message that reached its chat, and when by {@link System#nanoTime}. */
  public record Carried(long chat, String text, long time) {}

  /** What to do with one call instead of carrying it out. */
  public interface Fault {
    void answer(HttpExchange exchange) throws IOException;
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LONGEST_WAIT_MILLIS = 300;

  /** What takes longer on any machine does not come. */
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  /** Telegram gives so many updates at a time. */
  private static final int MOST_UPDATES = 100;

  /** Beyond these, polls are not kept: a long test makes many. */
  private static final int MOST_CALLS = 10_000;

  private final String token;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<ObjectNode> pending = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, Deque<Fault>> faults = new HashMap<>();
  private final List<String> refusals = new ArrayList<>();
  private final Set<String> acknowledged = new HashSet<>();
  private final List<Carried> carried = new ArrayList<>();
  private Function<Call, @Nullable Fault> disturbance = call -> null;
  private int nextMessage = 100;
  private String webhook = "";

  public FakeTelegram() {
    this(0, TOKEN);
  }

  public FakeTelegram(int port) {
    this(port, TOKEN);
  }

  public FakeTelegram(String token) {
    this(0, token);
  }

  private FakeTelegram(int port, String token) {
    this.token = token;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + port());
  }

  // What a test does.

  public synchronized void deliver(ObjectNode update) {
    pending.add(update);
    notifyAll();
  }

  public synchronized void fail(String method, Fault... withFaults) {
    faults
        .computeIfAbsent(method.toLowerCase(Locale.ROOT), name -> new ArrayDeque<>())
        .addAll(List.of(withFaults));
  }

  /** Has every call disturbed by what the function says, or not where it says nothing. */
  public synchronized void disturb(Function<Call, @Nullable Fault> by) {
    disturbance = by;
  }

  /** The messages that reached their chats, in this order. */
  public synchronized List<Carried> carried() {
    return List.copyOf(carried);
  }

  public synchronized int carriedCount() {
    return carried.size();
  }

  /** All calls, in the order in which they arrived. */
  public synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  public synchronized List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equalsIgnoreCase(method)).toList();
  }

  public synchronized List<ObjectNode> pending() {
    return List.copyOf(pending);
  }

  /** The address that updates are delivered to, or nothing. */
  synchronized String webhook() {
    return webhook;
  }

  public synchronized List<String> refusals() {
    return List.copyOf(refusals);
  }

  /**
   * Waits until so many calls were made, and returns them. The bot does not know yet that they were
   * carried out, and has noted nothing of it.
   */
  public List<Call> await(String method, int count) {
    await(() -> calls(method).size() >= count, count + " × " + method);
    return calls(method);
  }

  public synchronized void await(BooleanSupplier condition, String what) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited for " + what + ", but the calls were " + calls);
      }
      pause(20);
    }
  }

  public static Fault status(int code, String body) {
    return exchange -> respond(exchange, code, body);
  }

  public static Fault refusal(int code, String description) {
    return status(
        code, "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}");
  }

  public static Fault tooMany(int retryAfter) {
    return status(
        429,
        "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\","
            + "\"parameters\":{\"retry_after\":"
            + retryAfter
            + "}}");
  }

  public static Fault hangUp() {
    return HttpExchange::close;
  }

  public static Fault breakOff() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("{\"ok\":true,".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  // What the server does.

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().split("/");
      JsonNode params =
          MultipartForm.isOne(exchange)
              ? MultipartForm.read(exchange)
              : JSON.readTree(exchange.getRequestBody());
      if (path.length != 3 || !path[1].equals("bot" + token)) {
        refusal(401, "Unauthorized").answer(exchange);
        return;
      }
      Call call = new Call(path[2], params, System.nanoTime());
      Fault fault = recorded(call);
      if (fault == null) {
        fault = disturbance().apply(call);
      }
      if (fault != null) {
        fault.answer(exchange);
        return;
      }
      respond(exchange, 200, "{\"ok\":true,\"result\":" + carryOut(path[2], params) + "}");
    } catch (Refusal refusal) {
      synchronized (this) {
        refusals.add(refusal.toString());
      }
      refusal(400, refusal.toString()).answer(exchange);
    }
  }

  private synchronized Function<Call, @Nullable Fault> disturbance() {
    return disturbance;
  }

  private synchronized @Nullable Fault recorded(Call call) {
    if (!call.method().equals("getUpdates") || calls.size() < MOST_CALLS) {
      calls.add(call);
    }
    notifyAll();
    return faults.getOrDefault(call.method().toLowerCase(Locale.ROOT), new ArrayDeque<>()).poll();
  }

  private String carryOut(String method, JsonNode params) throws Refusal {
    return switch (method.toLowerCase(Locale.ROOT)) {
      case "getme" ->
          "{\"id\":123456,\"is_bot\":true,\"first_name\":\"Bot\"," + "\"username\":\"TestBot\"}";
      case "getupdates" -> updates(params).toString();
      case "setwebhook" -> webhook(params.path("url").asText());
      case "deletewebhook" -> webhook("");
      case "getwebhookinfo" ->
          "{\"url\":\""
              + webhook()
              + "\",\"has_custom_certificate\":false,\"pending_update_count\":0}";
      case "sendmessage" -> sent(params);
      case "sendvenue" -> venue(params);
      case "editmessagetext" -> edited(params);
      case "editmessagereplymarkup" -> withButtons(params);
      case "answercallbackquery" -> acknowledged(params.path("callback_query_id").asText());
      case "answerinlinequery", "deletemessage" -> "true";
      case "sendpoll", "sendrichmessage", "sendphoto" -> message();
      case "setmycommands", "setmyname", "setmydescription", "setmyshortdescription" -> "true";
      default -> throw new Refusal("unknown method " + method);
    };
  }

  /** Telegram takes one acknowledgement of a press. */
  private synchronized String acknowledged(String press) {
    refuseIf(!acknowledged.add(press), "query ID is invalid");
    return "true";
  }

  private synchronized String webhook(String url) {
    webhook = url;
    return "true";
  }

  private synchronized List<ObjectNode> updates(JsonNode params) {
    refuseIf(!webhook.isEmpty(), "can't use getUpdates method while webhook is active");
    long end = System.nanoTime() + params.path("timeout").asLong() * 1_000_000_000L;
    long latest = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000L;
    long offset = params.path("offset").asLong();
    pending.removeIf(update -> update.path("update_id").asLong() < offset);
    while (pending.isEmpty() && System.nanoTime() < Math.min(end, latest)) {
      pause(20);
    }
    return pending.stream().limit(MOST_UPDATES).toList();
  }

  private synchronized String edited(JsonNode params) throws Refusal {
    refuseIf(!params.path("chat_id").isIntegralNumber(), "chat_id should be a number");
    if (params.has("rich_message")) {
      boolean isEmpty = params.path("rich_message").path("html").asText().isBlank();
      refuseIf(isEmpty, "rich message is empty");
    } else {
      check(params);
    }
    return "{\"message_id\":" + params.path("message_id") + ",\"date\":1}";
  }

  private synchronized String sent(JsonNode params) throws Refusal {
    check(params);
    carried.add(
        new Carried(
            params.path("chat_id").asLong(), params.path("text").asText(), System.nanoTime()));
    return message();
  }

  private static String withButtons(JsonNode params) throws Refusal {
    refuseIf(!params.path("chat_id").isIntegralNumber(), "chat_id is no number");
    checkButtons(params);
    return "{\"message_id\":" + params.path("message_id") + ",\"date\":1}";
  }

  private synchronized String message() {
    return "{\"message_id\":"
        + nextMessage++
        + ",\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}";
  }

  /** Refuses what Telegram would refuse of a message. */
  static void check(JsonNode params) {
    String text = params.path("text").asText();
    boolean isHtml = params.path("parse_mode").asText().equalsIgnoreCase("HTML");
    String visible = isHtml ? TelegramHtml.visible(text) : text;
    refuseIf(visible.isBlank(), "message text is empty");
    refuseIf(visible.length() > 4096, "message is too long");
    checkButtons(params);
  }

  private static void checkButtons(JsonNode params) {
    for (JsonNode row : params.path("reply_markup").path("inline_keyboard")) {
      row.forEach(FakeTelegram::checkButton);
    }
  }

  private synchronized String venue(JsonNode params) {
    for (String field : List.of("latitude", "longitude", "title", "address")) {
      refuseIf(params.path(field).asText().isBlank(), field + " is missing");
    }
    return message();
  }

  private static void checkButton(JsonNode button) {
    String data = button.path("callback_data").asText();
    boolean isLink = button.path("url").asText().matches("https?://\\S+");
    boolean isCallback = !data.isEmpty() && data.getBytes(StandardCharsets.UTF_8).length <= 64;
    refuseIf(isLink == isCallback || button.path("text").asText().isBlank(), "bad " + button);
  }

  private static void refuseIf(boolean isWrong, String why) {
    if (isWrong) {
      throw new Refusal("Bad Request: " + why);
    }
  }

  private static void respond(HttpExchange exchange, int code, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(code, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @SuppressWarnings("WaitNotInLoop") // its callers loop
  private void pause(long millis) {
    try {
      wait(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
      super(message);
    }
  }
}
