package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.annalist.TestKnowledge;
import org.annalist.state.store.PostgresServer;
import org.annalist.state.store.StateAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CheckConfigTest {
  private static final String TOKEN = "123456:abcdefghijklmnopqrstuvwxyz012345678";

  @TempDir private Path directory;
  private Path knowledge = Path.of("");

  @BeforeEach
  void layOut() {
    knowledge = TestKnowledge.ruritania(directory);
  }

  private Start start() {
    return new Start(directory)
        .set("ANNALIST_TELEGRAM_TOKEN", TOKEN)
        .set("ANNALIST_KNOWLEDGE_DIRECTORY", knowledge.toString());
  }

  @Test
  void aGoodConfigurationIsSaidToBeOneAndNothingIsMade() throws IOException {
    assertThat(start().run("check-config"))
        .isEqualTo(new Run(0, "4 settings set: no mistakes, no warnings.\n", ""));
    assertThat(start().run("check-config", "--json"))
        .isEqualTo(new Run(0, "{\"valid\":true,\"problems\":[]}\n", ""));
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(knowledge);
    }
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() throws IOException {
    Path file = Files.writeString(directory.resolve("annalist.yaml"), "log.levle: info\n");
    Path none = directory.resolve("none");
    Run run =
        start()
            .set("ANNALIST_CONVERSATION_MINUTES", "0")
            .set("ANNALIST_KNOWLEDGE_DIRECTORY", none.toString())
            .set("ANNALIST_STATE_URL", "jdbc:postgresql://127.0.0.1:1/bot")
            .set("ANNALIST_KNOWLEDGE_BUILD_DIRECTORY", file + "/built")
            .set("ANNALIST_MONITOR_ADDRESS", "127.0.0.1")
            .run("check-config", "--config", file.toString());
    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "6 settings set: 5 mistakes, 1 warning.\n",
                """
                FILE:1:1: log.levle; expected the name of a setting. Did you mean log.level?
                environment: ANNALIST_CONVERSATION_MINUTES: conversation.minutes is "0"; expected a \
                whole number from 1 to 1440. Example: 30.
                warning: environment: ANNALIST_MONITOR_ADDRESS: monitor.address: set, though \
                monitor.port is not, so that nothing is shown; expected monitor.port beside it. \
                Set monitor.port, or take this away.
                environment: ANNALIST_KNOWLEDGE_DIRECTORY: knowledge.directory: NONE is not there; \
                expected the directory of the knowledge files. Name the one that you have, or put \
                the files there.
                environment: ANNALIST_KNOWLEDGE_BUILD_DIRECTORY: knowledge.build-directory: FILE \
                cannot be written; expected a directory that the bot's user may write, or make. \
                Change who may write it, or name another.
                environment: ANNALIST_STATE_URL: state.url: jdbc:postgresql://127.0.0.1:1/bot: the \
                database server cannot be reached (Connection to 127.0.0.1:1 refused. Check that \
                the hostname and port are correct and that the postmaster is accepting TCP/IP \
                connections). Is it running? Until then messages wait at Telegram, and none is \
                lost; expected a PostgreSQL database that can be used.
                """
                    .replace("FILE", file.toString())
                    .replace("NONE", none.toString())));
  }

  @Test
  void aDatabaseServerIsTriedAndItsPasswordNotShown() throws SQLException {
    StateAddress state = PostgresServer.running().database();
    assertThat(server(state, state.password().reveal()).run("check-config").code()).isZero();
    Run refused = server(state, "another-password").run("check-config");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("the server refuses the user (")
        .doesNotContain("another-password");
  }

  private Start server(StateAddress state, String password) {
    return start()
        .set("ANNALIST_STATE_URL", state.url())
        .set("ANNALIST_STATE_USER", state.user())
        .set("ANNALIST_STATE_PASSWORD", password);
  }

  @Test
  void aWrongValueIsOneMistakeAndNotAlsoAMissingOne() {
    Run run =
        start()
            .set("ANNALIST_TELEGRAM_TOKEN", "hello")
            .set("ANNALIST_TELEGRAM_WEBHOOK_URL", "http://bot.example.org/telegram")
            .set("ANNALIST_TELEGRAM_WEBHOOK_PORT", "9000")
            .set("ANNALIST_MONITOR_ADDRESS", "127.0.0.1")
            .set("ANNALIST_MONITOR_PORT", "70000")
            .run("check-config");
    assertThat(run.out()).isEqualTo("8 settings set: 3 mistakes, no warnings.\n");
    assertThat(run.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("telegram.token is \"***\""))
        .anyMatch(line -> line.contains("telegram.webhook.url is "))
        .anyMatch(line -> line.contains("monitor.port is \"70000\""));
  }

  @Test
  void aPortThatIsTakenIsFound() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Run run = start().set("ANNALIST_MONITOR_PORT", port).run("check-config");
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err())
          .startsWith("environment: ANNALIST_MONITOR_PORT: monitor.port: port " + port + " at")
          .endsWith("Choose another, unless this bot itself is running.\n");
    }
  }

  @Test
  void aStateOfANewerProgramOrADamagedOneIsFound() throws Exception {
    Path file = directory.resolve("state.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThat(start().run("check-config").err()).contains("the state database has version 99");
    Files.writeString(file, "Dear diary, ".repeat(100));
    assertThat(start().run("check-config").err()).contains("file is not a database");
  }

  /** It says that it can be written, to root even by its permissions, and takes no file. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatTakesNoFilesIsFound() {
    for (String path : List.of("/proc/state.db", "/proc/none/state.db")) {
      Run run = start().set("ANNALIST_STATE_URL", "jdbc:sqlite:" + path).run("check-config");
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err())
          .contains("state.url: /proc cannot be written; expected a file in a folder");
    }
    Run run = start().set("ANNALIST_KNOWLEDGE_BUILD_DIRECTORY", "/proc/b").run("check-config");
    assertThat(run.err()).contains("knowledge.build-directory: /proc cannot be written");
  }

  @Test
  void aDirectoryWithoutKnowledgeIsFound() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("empty"));
    Run run = start().run("check-config", "--knowledge", empty.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(empty + " holds no knowledge; expected files whose names end in .yaml.");
  }

  @Test
  void aTokenThatEverybodyCanReadIsAWarningThatDoesNotShowIt() throws IOException {
    Path file = Files.writeString(directory.resolve("token"), TOKEN + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Start start =
        start().set("ANNALIST_TELEGRAM_TOKEN", "").set("ANNALIST_TELEGRAM_TOKEN_FILE", file + "");
    Run run = start.run("check-config", "--json");
    assertThat(run.code()).isZero();
    JsonNode problem = new ObjectMapper().readTree(run.out()).path("problems").path(0);
    assertThat(problem.path("severity").asText()).isEqualTo("warning");
    assertThat(problem.path("place").asText())
        .isEqualTo("environment: ANNALIST_TELEGRAM_TOKEN_FILE: telegram.token-file");
    assertThat(problem.path("mend").asText()).isEqualTo("Run chmod 600 " + file + ".");
    assertThat(run.out() + run.err()).doesNotContain("abcdefgh");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(start.run("check-config").err()).isEmpty();
  }
}
