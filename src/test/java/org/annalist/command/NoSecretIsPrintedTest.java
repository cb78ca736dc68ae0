package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.annalist.TestKnowledge;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Fault;
import org.annalist.channel.telegram.Updates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program as a process of its own, at a server that fails in every way and says the token aloud
 * where it can: everything that is printed is looked through, at the most talkative level.
 */
class NoSecretIsPrintedTest {
  private static final String SECRET_PART = "AAsecretSECRET";
  private static final String IN_ADDRESS = FakeTelegram.TOKEN.replace(":", "%3A");
  private static final String ECHO =
      "no /bot" + FakeTelegram.TOKEN + "/x nor /bot" + IN_ADDRESS + "/x here";

  @TempDir private static Path shared;
  private static Path knowledge = Path.of("");

  @TempDir private Path directory;

  @BeforeAll
  static void build() {
    knowledge = TestKnowledge.ruritania(shared);
    Run.of(shared, "", "build", "--knowledge", knowledge.toString());
  }

  private static List<Fault> faults() {
    return List.of(
        FakeTelegram.refusal(500, ECHO),
        FakeTelegram.refusal(400, ECHO),
        FakeTelegram.status(502, "<html>" + ECHO + "</html>"),
        FakeTelegram.status(200, "{\"ok\":true,\"result\":\"" + ECHO),
        FakeTelegram.tooMany(1),
        FakeTelegram.hangUp(),
        FakeTelegram.breakOff());
  }

  @Test
  void theTokenIsNotPrintedWhateverTelegramDoes() throws IOException, InterruptedException {
    Path tokenFile = Files.writeString(directory.resolve("token"), FakeTelegram.TOKEN + "\n");
    try (FakeTelegram telegram = new FakeTelegram()) {
      for (String method : List.of("getMe", "getWebhookInfo", "setMyCommands")) {
        telegram.fail(method, FakeTelegram.refusal(500, ECHO), FakeTelegram.hangUp());
      }
      Process process = started(telegram, Map.of("ANNALIST_TELEGRAM_TOKEN_FILE", "" + tokenFile));
      try {
        int update = 0;
        for (Fault fault : faults()) {
          telegram.fail("getUpdates", fault);
          telegram.fail("sendMessage", fault);
          telegram.deliver(Updates.message(++update, 7, "When was the truce signed?"));
          await(() -> telegram.pending().isEmpty());
        }
        await(() -> telegram.calls("sendMessage").size() > faults().size());
        assertThat(commandLine(process)).isNotEmpty().doesNotContain(SECRET_PART);
        telegram.fail("getUpdates", FakeTelegram.refusal(401, ECHO));
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
      } finally {
        process.destroyForcibly();
      }
    }
    assertThat(printed())
        .contains("Telegram does not know this bot", "Cannot get messages", "***")
        .doesNotContain(SECRET_PART, IN_ADDRESS);
  }

  /** Settings, and what the mistake says. */
  static Stream<Map<String, String>> mistakes() {
    String token = "ANNALIST_TELEGRAM_TOKEN";
    String state = "ANNALIST_STATE_URL";
    return Stream.of(
        Map.of(token, "123456 AAsecretSECRET with blanks"),
        Map.of(token, FakeTelegram.TOKEN, "ANNALIST_TELEGRAM_TOKN", FakeTelegram.TOKEN),
        Map.of(token, FakeTelegram.TOKEN, state, "jdbc:postgresql://u:AAsecretSECRET@h/d"),
        Map.of(token, FakeTelegram.TOKEN, state, "mysql://u:AAsecretSECRET@h/d"),
        Map.of(token, FakeTelegram.TOKEN, state, "jdbc:sqlite:/dev/null/x?password=AAsecretSECRET"),
        Map.of(
            token,
            FakeTelegram.TOKEN,
            "ANNALIST_TELEGRAM_WEBHOOK_URL",
            "http://127.0.0.1:1/hook",
            "ANNALIST_TELEGRAM_WEBHOOK_SECRET_TOKEN",
            "AAsecretSECRET!"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeInTheSettingsQuotesNoSecret(Map<String, String> variables) {
    Run run =
        new Start(directory)
            .set("ANNALIST_LOG_LEVEL", "debug")
            .set("ANNALIST_KNOWLEDGE_BUILD_DIRECTORY", shared.resolve("built").toString())
            .setAll(variables)
            .run("telegram", "--knowledge", knowledge.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isNotBlank();
    assertThat(run.out() + run.err()).doesNotContain(SECRET_PART);
  }

  @Test
  void aStreamThatIsPrintedToHidesSecretsInStackTraces() {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    Exception deep = new IllegalStateException("top", new IOException(ECHO));
    deep.addSuppressed(new IOException("password=AAsecretSECRET"));
    deep.printStackTrace(RedactedStream.over(bytes));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("Caused by: java.io.IOException: no /bot***/x nor /bot***/x here")
        .contains("password=***")
        .doesNotContain(SECRET_PART);
  }

  private Process started(FakeTelegram telegram, Map<String, String> more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath()));
    command.addAll(List.of("org.annalist.command.Main", "telegram", "--knowledge", "" + knowledge));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(directory.resolve("printed").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("ANNALIST_"));
    builder.environment().put("ANNALIST_TELEGRAM_API_URL", telegram.url().toString());
    builder.environment().put("ANNALIST_TELEGRAM_POLL_SECONDS", "1");
    builder.environment().put("ANNALIST_LOG_LEVEL", "debug");
    builder.environment().put("ANNALIST_STATE_URL", "jdbc:sqlite:" + directory.resolve("s.db"));
    builder.environment().put("ANNALIST_KNOWLEDGE_BUILD_DIRECTORY", "" + shared.resolve("built"));
    builder.environment().putAll(more);
    return builder.start();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static String commandLine(Process process) throws IOException {
    Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    if (!Files.exists(file)) {
      return String.valueOf(process.info().commandLine().orElse("unknown"));
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String printed() throws IOException {
    return Files.readString(directory.resolve("printed"));
  }

  private void await(BooleanSupplier condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + 90_000_000_000L;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain; printed was:\n" + printed());
      }
      Thread.sleep(50);
    }
  }
}
