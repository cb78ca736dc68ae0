package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.annalist.FreePort;
import org.annalist.TestKnowledge;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bot that is watched over, and whose knowledge changes while it runs. */
class MonitoredBotTest {
  private static final String QUESTION = "When was the truce signed?";
  private static final String OLD = "A truce was signed in Strelsau on";
  private static final String NEW = "In a gale, a truce was signed in Strelsau on";

  private static final long OWNER = 99;

  @TempDir private Path directory;
  private Path knowledge = Path.of("");
  private Path file = Path.of("");
  private final HttpClient http = HttpClient.newHttpClient();
  private final FakeTelegram telegram = new FakeTelegram();
  private final int port = FreePort.next();
  private RunningTelegram bot;
  private int replies;

  @BeforeEach
  void start() {
    knowledge = TestKnowledge.ruritania(directory);
    file = knowledge.resolve("ruritania.yaml");
    Map<String, String> variables =
        Map.of(
            "ANNALIST_TELEGRAM_TOKEN",
            FakeTelegram.TOKEN,
            "ANNALIST_MONITOR_PORT",
            Integer.toString(port),
            "ANNALIST_KNOWLEDGE_RELOAD_SECONDS",
            "1",
            "ANNALIST_TELEGRAM_OWNERS",
            Long.toString(OWNER));
    bot =
        new RunningTelegram(
            directory, telegram, variables, "telegram", "--knowledge", knowledge.toString());
  }

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  @Test
  void whatTheBotDoesIsCountedAndShown() throws Exception {
    await(() -> health().path("status").asText().equals("ok"));
    telegram.fail("sendMessage", FakeTelegram.tooMany(0), FakeTelegram.refusal(502, "Bad Gateway"));
    assertThat(ask(QUESTION)).startsWith(OLD);
    assertThat(ask("What is the colour of Tuesday?")).isNotEmpty();
    await(() -> metrics().contains("annalist_inbox_updates 0.0"));
    await(() -> metrics().contains("annalist_update_seconds_count 2\n")); // counted after the mark
    assertThat(metrics().lines())
        .contains(
            "annalist_questions_total{status=\"answered\"} 1.0",
            "annalist_questions_total{status=\"unknown\"} 1.0",
            "annalist_questions_total{status=\"disputed\"} 0.0",
            "annalist_answer_seconds_count 2",
            "annalist_update_seconds_count 2",
            "annalist_telegram_calls_total{method=\"sendmessage\",outcome=\"429\"} 1.0",
            "annalist_telegram_calls_total{method=\"sendmessage\",outcome=\"502\"} 1.0",
            "annalist_telegram_calls_total{method=\"sendmessage\",outcome=\"ok\"} 2.0",
            "annalist_polling_restarts_total 0.0",
            "annalist_knowledge_mistaken 0.0",
            "annalist_healthy 1.0")
        .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\"}"))
        .anyMatch(line -> line.startsWith("jvm_threads_current "))
        .anyMatch(line -> line.startsWith("annalist_knowledge_claims "))
        .anyMatch(line -> line.startsWith("annalist_update_seconds_bucket{le=\"0.5\"}"));
    JsonNode health = health();
    assertThat(health.path("mode").asText()).isEqualTo("polling");
    assertThat(health.path("inbox").asInt(-1)).isZero();
    assertThat(health.path("knowledge").path("claims").asInt()).isPositive();
    assertThat(health.path("knowledge").path("mistake").isNull()).isTrue();
    assertThat(health.path("lastContactSeconds").asInt(-1)).isBetween(0, 600);
    assertThat(metrics() + health)
        .doesNotContain(FakeTelegram.TOKEN, "Tuesday", "truce", "\"7\"", "chat");
  }

  @Test
  void nothingElseIsShown() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(404);
    assertThat(get("/health/").statusCode()).isEqualTo(404);
    HttpRequest post = request("/metrics").POST(HttpRequest.BodyPublishers.ofString("x")).build();
    assertThat(http.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    HttpRequest head =
        request("/health").method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
    assertThat(http.send(head, BodyHandlers.ofString()).body()).isEmpty();
    assertThat(get("/metrics").headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/plain; version=0.0.4");
  }

  @Test
  void changedFilesAreAnsweredFromWithoutAStart() throws Exception {
    assertThat(ask(QUESTION)).startsWith(OLD);
    write(text -> text.replace(OLD, NEW));
    await(() -> metrics().contains("annalist_knowledge_reloads_total{outcome=\"loaded\"} 1.0"));
    assertThat(ask(QUESTION)).startsWith(NEW);
    // What was begun on the old knowledge goes on with the new: the button, the conversation.
    assertThat(ask("source?")).startsWith("Sources:");
    long before = openDatabases();
    for (int i = 1; i <= 3; i++) {
      String text = "In gale number " + i + ", a truce was signed in Strelsau on";
      write(all -> all.replaceFirst("In .*, a truce was signed in Strelsau on|" + NEW, text));
      String loaded = "outcome=\"loaded\"} " + (i + 1) + ".0";
      await(() -> metrics().contains(loaded));
    }
    assertThat(ask(QUESTION)).startsWith("In gale number 3");
    await(() -> openDatabases() <= before); // whoever uses the old one last closes it
  }

  @Test
  void wrongFilesAreNamedAndTheOldKnowledgeStays() throws Exception {
    String right = Files.readString(file);
    write(text -> text.replace("date: 1892-04-10", "date: 1892-04-31").replace(OLD, NEW));
    await(() -> metrics().contains("annalist_knowledge_reloads_total{outcome=\"refused\"} 1.0"));
    assertThat(health().path("knowledge").path("mistake").asText())
        .startsWith(file.toString())
        .contains("April 1892 has 30 days");
    assertThat(health().path("status").asText()).isEqualTo("ok");
    assertThat(metrics()).contains("annalist_knowledge_mistaken 1.0");
    assertThat(ask(QUESTION)).startsWith(OLD);
    write(text -> right);
    await(() -> health().path("knowledge").path("mistake").isNull());
    assertThat(ask(QUESTION)).startsWith(OLD);
    Files.delete(file);
    await(() -> !health().path("knowledge").path("mistake").isNull());
    assertThat(ask(QUESTION)).startsWith(OLD);
    write(text -> right.replace(OLD, NEW));
    await(() -> health().path("knowledge").path("mistake").isNull());
    assertThat(ask(QUESTION)).startsWith(NEW);
  }

  @Test
  void theOwnerIsToldOfEachMistakeOnce() throws Exception {
    String right = Files.readString(file);
    write(text -> text.replace("date: 1892-04-10", "date: 1892-04-31"));
    await(() -> told().size() == 1);
    assertThat(told().get(0))
        .startsWith("The changed knowledge files are not in use;")
        .contains("ruritania.yaml:")
        .contains("April 1892 has 30 days");
    write(text -> text + "\n# A remark changes the file, and not the mistake.\n");
    await(() -> metrics().contains("annalist_knowledge_reloads_total{outcome=\"refused\"} 2.0"));
    write(text -> right.replace("date: 1892-04-10", "date: 1892-13-10"));
    await(() -> told().size() >= 2);
    assertThat(told()).hasSize(2);
    assertThat(told().get(1)).contains("1892-13-10");
    write(text -> right);
    await(() -> health().path("knowledge").path("mistake").isNull());
  }

  private List<String> told() {
    return telegram.calls("sendMessage").stream()
        .filter(call -> call.chat() == OWNER)
        .map(Call::text)
        .toList();
  }

  @Test
  void aPortThatIsTakenIsOneMessage() throws Exception {
    Run run =
        new Start(directory)
            .set("ANNALIST_TELEGRAM_TOKEN", FakeTelegram.TOKEN)
            .set("ANNALIST_STATE_URL", "jdbc:sqlite:" + directory.resolve("other.db"))
            .set("ANNALIST_MONITOR_PORT", Integer.toString(port))
            .run("telegram", "--knowledge", knowledge.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("annalist: monitor.port " + port + " at monitor.address 127.0.0.1: cannot")
        .endsWith("Choose a port that is free and an address of this machine.\n");
  }

  private String ask(String question) {
    telegram.deliver(Updates.message(++replies, 7, question));
    List<Call> sent = new ArrayList<>();
    await(
        () -> {
          sent.clear();
          telegram.calls("sendMessage").stream()
              .filter(call -> call.chat() != OWNER)
              .forEach(sent::add);
          return sent.size() >= replies;
        });
    return sent.get(sent.size() - 1).text();
  }

  private interface Change {
    String of(String text);
  }

  private void write(Change change) throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : "";
    Path whole = Files.writeString(directory.resolve("whole"), change.of(text));
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE); // so that no half of it is read
  }

  /** How many files of compiled knowledge this process holds open. */
  private long openDatabases() throws IOException {
    Path own = Path.of("/proc/self/fd");
    if (!Files.isDirectory(own)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(own)) {
      return files.filter(this::isCompiledHere).count();
    }
  }

  private boolean isCompiledHere(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).startsWith(directory.resolve("built"));
    } catch (IOException e) { // closed meanwhile
      return false;
    }
  }

  private JsonNode health() throws Exception {
    return new ObjectMapper().readTree(get("/health").body());
  }

  private String metrics() throws Exception {
    return get("/metrics").body();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  /** Compiling on a busy machine takes its time. */
  private static void await(Callable<Boolean> condition) {
    long end = System.nanoTime() + 60_000_000_000L;
    try {
      while (!condition.call()) {
        assertThat(System.nanoTime()).as("in time").isLessThan(end);
        Thread.sleep(50);
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
