package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annalist.TestKnowledge;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.Updates;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.store.SqlInbox;
import org.annalist.state.store.StateFile;
import org.annalist.state.store.StateUpgrade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Folders and files that take nothing. Permissions do not bind root, which tests may run as; a
 * folder of /proc binds everybody, and so does a database that is opened for reading only.
 */
@EnabledOnOs(OS.LINUX)
class ReadOnlyTest {
  private static final long BOT = 123456;
  private static final String QUESTION = "When was the truce signed?";

  @TempDir private Path directory;
  private Path knowledge = Path.of("");

  @BeforeEach
  void layOut() {
    knowledge = TestKnowledge.ruritania(directory);
  }

  private Run telegram(String stateUrl) {
    return new Start(directory)
        .set("ANNALIST_TELEGRAM_TOKEN", FakeTelegram.TOKEN)
        .set("ANNALIST_STATE_URL", stateUrl)
        .run("telegram", "--knowledge", knowledge.toString());
  }

  @Test
  void aStateFolderThatTakesNoFilesIsNamedAndItsMendWorks() throws IOException {
    Path folder = Files.createSymbolicLink(directory.resolve("var"), Path.of("/proc"));
    String url = "jdbc:sqlite:" + folder.resolve("state.db");
    Run run = telegram(url);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("annalist: state.url " + url + ": " + folder.resolve("state.db.lock"))
        .contains(" cannot be written ")
        .endsWith("Name a file in a folder that exists and can be written.\n")
        .doesNotContain("\tat ");
    Files.delete(folder);
    Files.createDirectory(folder);
    assertThat(answersOf(url, 0)).isEmpty();
    assertThat(folder.resolve("state.db")).exists();
  }

  @Test
  void aStateThatCanOnlyBeReadIsLeftAsItIsAndAnsweredFromWhenItCanBeWritten() throws IOException {
    Path file = directory.resolve("waiting.db");
    String url = "jdbc:sqlite:" + file;
    StateUpgrade.run(new StateFile(url));
    try (SqlInbox inbox = SqlInbox.open(url, Clock.systemUTC())) {
      String update = Updates.message(1, 7, QUESTION).toString();
      inbox.add(BOT, List.of(new ReceivedUpdate(1, "7", update)));
    }
    byte[] before = Files.readAllBytes(file);
    Run run = telegram(url + "?open_mode=1"); // SQLITE_OPEN_READONLY
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("it cannot be opened for writing")
        .contains("Name a file in a folder that exists and can be written.")
        .doesNotContain("\tat ");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(answersOf(url, 1))
        .singleElement()
        .asString()
        .startsWith("A truce was signed in Strelsau on");
  }

  @Test
  void knowledgeThatCannotBeReadIsNamedAndItsMendWorks() throws IOException {
    Path unreadable = knowledge.resolve("more.yaml");
    Files.createSymbolicLink(unreadable, Path.of("/proc/self/mem")); // reading it fails for root
    Run run = ask();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("annalist: " + unreadable + ": Input/output error.\n")
        .doesNotContain("\tat ");
    Files.delete(unreadable);
    assertThat(ask().out()).startsWith("A truce was signed in Strelsau on");
  }

  @Test
  void aBuildDirectoryThatTakesNoFilesIsNamed() {
    Run run =
        new Start(directory)
            .set("ANNALIST_KNOWLEDGE_BUILD_DIRECTORY", "/proc/built")
            .run("ask", "--knowledge", knowledge.toString(), QUESTION);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("annalist: /proc/built").doesNotContain("\tat ");
  }

  @Test
  void knowledgeNeedsNoMoreThanToBeRead() throws IOException {
    Map<String, String> before = files();
    assertThat(knowledge.toFile().setWritable(false)).isTrue();
    assertThat(ask().out()).startsWith("A truce was signed in Strelsau on");
    assertThat(knowledge.toFile().setWritable(true)).isTrue();
    assertThat(files()).isEqualTo(before);
  }

  private Run ask() {
    return new Start(directory).run("ask", "--knowledge", knowledge.toString(), QUESTION);
  }

  /** Files and folders with their times: whatever is written shows, root's writing, too. */
  private Map<String, String> files() throws IOException {
    Map<String, String> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(knowledge)) {
      for (Path file : files.toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file).toString());
      }
    }
    return times;
  }

  /** Runs the bot until it has sent so many messages. */
  private List<String> answersOf(String stateUrl, int count) {
    Map<String, String> variables =
        Map.of("ANNALIST_TELEGRAM_TOKEN", FakeTelegram.TOKEN, "ANNALIST_STATE_URL", stateUrl);
    try (FakeTelegram server = new FakeTelegram();
        RunningTelegram bot =
            new RunningTelegram(
                directory, server, variables, "telegram", "--knowledge", knowledge.toString())) {
      server.await("getUpdates", 1);
      server.await("sendMessage", count);
      assertThat(bot.stop().code()).isZero();
      return server.calls("sendMessage").stream().map(FakeTelegram.Call::text).toList();
    }
  }
}
