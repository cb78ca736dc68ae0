package org.annalist.stress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.annalist.TestKnowledge;
import org.annalist.channel.telegram.FakeTelegram;

/** The command {@code telegram} as a process of its own, on invented knowledge. */
final class BotProcess implements AutoCloseable {
  private final Path folder;
  private final String knowledge;
  private final URI apiUrl;
  private final Map<String, String> settings;
  private Process process;

  BotProcess(Path folder, URI apiUrl) {
    this(folder, apiUrl, Map.of());
  }

  /** One with settings of its own, as environment variables without their beginning. */
  BotProcess(Path folder, URI apiUrl, Map<String, String> settings) {
    this.folder = folder;
    this.knowledge = folder.resolve("knowledge").toString();
    this.apiUrl = apiUrl;
    this.settings = settings;
    if (!Files.exists(folder.resolve("knowledge"))) {
      TestKnowledge.ruritania(folder);
    }
    if (!Files.exists(folder.resolve("built"))) {
      awaitEnd(started("build", "--knowledge", knowledge), 120);
    }
    process = started("telegram", "--knowledge", knowledge);
  }

  Path log() {
    return folder.resolve("log.txt");
  }

  Process process() {
    return process;
  }

  /**
   * Kills the process as {@code kill -9} does, and starts another.
   *
   * @return when it was dead, by {@link System#nanoTime}
   */
  long killAndStartAgain() {
    kill();
    long dead = System.nanoTime();
    process = started("telegram", "--knowledge", knowledge);
    return dead;
  }

  /** Kills the process as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
    awaitEnd(process, 60);
  }

  /** Starts a second process with the same state, and returns what it says when it has ended. */
  String second() throws IOException {
    Process second = started("telegram", "--knowledge", knowledge);
    awaitEnd(second, 120);
    return Files.readString(log());
  }

  private Process started(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx160m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
    command.add("org.annalist.command.Main");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.put("ANNALIST_TELEGRAM_TOKEN", FakeTelegram.TOKEN);
    environment.put("ANNALIST_TELEGRAM_API_URL", apiUrl.toString());
    environment.put("ANNALIST_TELEGRAM_POLL_SECONDS", "1");
    environment.put("ANNALIST_KNOWLEDGE_BUILD_DIRECTORY", folder.resolve("built").toString());
    environment.put("ANNALIST_STATE_URL", "jdbc:sqlite:" + folder.resolve("state.db"));
    settings.forEach((name, value) -> environment.put("ANNALIST_" + name, value));
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    String ofTests = System.getProperty("surefire.test.class.path");
    return ofTests == null ? System.getProperty("java.class.path") : ofTests;
  }

  private static void awaitEnd(Process ending, long seconds) {
    try {
      if (!ending.waitFor(seconds, TimeUnit.SECONDS)) {
        ending.destroyForcibly();
        throw new AssertionError("the process did not end within " + seconds + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
