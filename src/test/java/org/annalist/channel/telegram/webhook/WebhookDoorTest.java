package org.annalist.channel.telegram.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.annalist.channel.telegram.Updates;
import org.annalist.channel.telegram.WebhookCaller;
import org.annalist.channel.telegram.api.BotIdentity;
import org.annalist.channel.telegram.health.Health;
import org.annalist.channel.telegram.health.Vitals;
import org.annalist.channel.telegram.store.SqlInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what Telegram delivers gets into the inbox, whoever else calls, and however. */
class WebhookDoorTest {
  private static final BotIdentity ME = new BotIdentity(123456, "TestBot");
  private static final String UPDATE = Updates.message(1, 7, "When?").toString();

  private final WebhookCaller caller = new WebhookCaller();
  private SqlInbox inbox;
  private WebhookServer server;

  @BeforeEach
  void start(@TempDir Path folder) {
    inbox = SqlInbox.open("jdbc:sqlite:" + folder.resolve("state.db"), Clock.systemUTC());
    Reception reception = new Reception(inbox, ME.id(), entry -> {});
    Clock clock = Clock.systemUTC();
    Health health = new Health(inbox, new Vitals(clock), false, clock);
    health.introduce(ME);
    server = WebhookServer.start(caller.settings(), reception, health);
  }

  @AfterEach
  void stop() {
    server.close();
    inbox.close();
  }

  @Test
  void anUpdateIsInTheInboxWhenItIsAnswered() {
    assertThat(caller.deliver(UPDATE)).isEqualTo(200);
    assertThat(inbox.unhandled(ME.id())).hasSize(1);
    assertThat(inbox.read(inbox.unhandled(ME.id()).get(0).number())).contains(UPDATE);
  }

  @Test
  void kindOfUpdateThatIsOfNoUseIsTakenAndNotKept() {
    assertThat(caller.deliver("{\"update_id\":5,\"poll\":{\"id\":\"1\"}}")).isEqualTo(200);
    assertThat(inbox.depth(ME.id())).isZero();
  }

  @Test
  void withoutTheSecretNothingIsTaken() {
    assertThat(posted("/telegram", "")).isEqualTo(401);
    assertThat(inbox.depth(ME.id())).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-Secret_012", "a-Secret_01234", "A-secret_0123", "0123", " "})
  void withAnotherSecretNothingIsTaken(String secret) {
    assertThat(posted("/telegram", secret)).isEqualTo(403);
    assertThat(inbox.depth(ME.id())).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/telegram/", "/telegram2", "/TELEGRAM", "/health", "/a/../telegram2"})
  void anotherPathIsNotThere(String path) {
    assertThat(posted(path, WebhookCaller.SECRET)).isEqualTo(404);
    assertThat(inbox.depth(ME.id())).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS"})
  void onlyPostingDelivers(String method) {
    var request = caller.request("/telegram", WebhookCaller.SECRET);
    var answer = caller.send(request.method(method, BodyPublishers.ofString(UPDATE)));
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
    assertThat(inbox.depth(ME.id())).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "\"update_id\"", "{}", "{\"update_id\":\"x\"}", "a=b", "null"})
  void whatIsNoUpdateIsRefused(String body) {
    assertThat(caller.deliver(body)).isEqualTo(400);
    assertThat(inbox.depth(ME.id())).isZero();
  }

  @Test
  void whatIsTooLongIsRefusedWhetherItSaysSoOrNot() {
    byte[] body =
        Updates.message(1, 7, "x".repeat(1 << 20)).toString().getBytes(StandardCharsets.UTF_8);
    var announced = caller.request("/telegram", WebhookCaller.SECRET);
    assertThat(refusal(announced.POST(BodyPublishers.ofByteArray(body)))).isEqualTo(413);
    var chunked = caller.request("/telegram", WebhookCaller.SECRET);
    assertThat(
            refusal(
                chunked.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))))
        .isEqualTo(413);
    assertThat(inbox.depth(ME.id())).isZero();
  }

  /**
   * A client that is still sending when it is refused may find the line cut before it reads why.
   */
  private int refusal(HttpRequest.Builder request) {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        return caller.status(request);
      } catch (AssertionError e) {
        assertThat(e).hasCauseInstanceOf(IOException.class);
      }
    }
    return caller.status(request);
  }

  @Test
  void inboxThatCannotBeReachedAsksForAnotherDelivery() {
    inbox.close();
    assertThat(caller.deliver(UPDATE)).isEqualTo(503);
    assertThat(caller.health().path("status").asText()).isEqualTo("failing");
    assertThat(caller.health().path("inbox").isNull()).isTrue();
  }

  @Test
  void manySlowClientsHoldUpNobody() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 60; i++) {
        slow.add(halfDelivery(i));
      }
      long start = System.nanoTime();
      assertThat(caller.deliver(UPDATE)).isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
    assertThat(inbox.depth(ME.id())).isEqualTo(1);
  }

  /** Every other one stops amid the head, and the rest amid the body. */
  private Socket halfDelivery(int number) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), caller.port());
    String head =
        "POST /telegram HTTP/1.1\r\nHost: localhost\r\n%s: %s\r\n"
            .formatted(WebhookCaller.HEADER, WebhookCaller.SECRET);
    String rest = number % 2 == 0 ? "Content-Le" : "Content-Length: 500\r\n\r\n{\"update_id\":9,";
    socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private int posted(String path, String secret) {
    return caller.status(caller.request(path, secret).POST(BodyPublishers.ofString(UPDATE)));
  }
}
