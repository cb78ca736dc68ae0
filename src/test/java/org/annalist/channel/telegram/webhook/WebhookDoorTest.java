package org.annalist.channel.telegram.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
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
  void whatIsTooLongIsRefusedWhetherItSaysSoOrNot() throws IOException {
    int tooLong = (1 << 20) + 1;
    assertThat(answerTo("Content-Length: " + tooLong + "\r\n\r\n")).startsWith("HTTP/1.1 413 ");
    String chunk = Integer.toHexString(tooLong) + "\r\n" + "x".repeat(tooLong);
    assertThat(answerTo("Transfer-Encoding: chunked\r\n\r\n" + chunk)).startsWith("HTTP/1.1 413 ");
    assertThat(inbox.depth(ME.id())).isZero();
  }

  /** The first line that is answered; what is still to be sent when it comes is never sent. */
  private String answerTo(String restOfDelivery) throws IOException {
    try (Socket socket = begunDelivery(restOfDelivery)) {
      socket.setSoTimeout(60_000);
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
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
      assertThat(caller.deliver(UPDATE)).isEqualTo(200);
      assertThat(slow).allMatch(WebhookDoorTest::isHeld);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
    assertThat(inbox.depth(ME.id())).isEqualTo(1);
  }

  /** Tells that the server still waits for the rest: it has neither answered nor hung up. */
  private static boolean isHeld(Socket socket) {
    try {
      socket.setSoTimeout(1);
      int unused = socket.getInputStream().read();
      return false;
    } catch (SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Every other one stops amid the head, and the rest amid the body. */
  private Socket halfDelivery(int number) throws IOException {
    return begunDelivery(
        number % 2 == 0 ? "Content-Le" : "Content-Length: 500\r\n\r\n{\"update_id\":9,");
  }

  /** A delivery of which so much follows its first lines, and then nothing more. */
  private Socket begunDelivery(String rest) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), caller.port());
    String head =
        "POST /telegram HTTP/1.1\r\nHost: localhost\r\n%s: %s\r\n"
            .formatted(WebhookCaller.HEADER, WebhookCaller.SECRET);
    socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private int posted(String path, String secret) {
    return caller.status(caller.request(path, secret).POST(BodyPublishers.ofString(UPDATE)));
  }
}
