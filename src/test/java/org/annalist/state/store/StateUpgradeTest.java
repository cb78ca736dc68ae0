package org.annalist.state.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.annalist.channel.review.store.SqlReviewStore;
import org.annalist.channel.telegram.feedback.store.SqlFeedbackStore;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.store.SqlInbox;
import org.annalist.channel.telegram.store.SqlLanguageStore;
import org.annalist.channel.telegram.store.SqlMenuRecord;
import org.annalist.channel.telegram.store.SqlSentAnswers;
import org.annalist.channel.telegram.store.SqlSubscriptionStore;
import org.annalist.conversation.Turn;
import org.annalist.conversation.store.SqlConversationStore;
import org.annalist.question.Intent;
import org.annalist.state.StateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateUpgradeTest {
  private static final long BOT = 123456;
  private static final Duration KEPT = Duration.ofMinutes(30);
  private static final Clock CLOCK =
      Clock.fixed(Instant.ofEpochMilli(1795262400000L), ZoneOffset.UTC);

  @TempDir private Path folder;
  private String url = "";
  private StateFile file = new StateFile("jdbc:sqlite:state.db");

  @BeforeEach
  void name() {
    url = "jdbc:sqlite:" + folder.resolve("state.db");
    file = new StateFile(url);
  }

  @ParameterizedTest
  @CsvSource({"version-1, 1", "version-2, 2", "version-2-whole, 2", "version-3, 3", "version-4, 4"})
  void anOlderDatabaseKeepsWhatIsInIt(String dump, int version) throws Exception {
    run(dump);
    assertThat(file.tryOut()).isEqualTo(version);
    assertThat(StateUpgrade.run(file)).isEqualTo(version);
    assertThat(file.tryOut()).isEqualTo(StateUpgrade.VERSION);
    assertThat(layout(url)).isEqualTo(layoutOfTheStores());
    try (SqlInbox inbox = SqlInbox.open(url, CLOCK);
        SqlConversationStore conversations = new SqlConversationStore(url, CLOCK, KEPT)) {
      assertThat(inbox.unhandled(BOT)).extracting(Inbox.Entry::lane).containsExactly("7");
      assertThat(inbox.read(2)).contains("{\"update_id\":901}");
      Turn turn = conversations.last("telegram:7").orElseThrow();
      assertThat(turn.asked())
          .isEqualTo(turn("1892-04-10", List.of("truce"), List.of("truce", "sign")));
      assertThat(turn.said().claims()).containsExactly("truce-signed");
      assertThat(turn.said().shown()).isEqualTo(1);
      conversations.remember("telegram:8", turn);
      assertThat(conversations.last("telegram:8")).contains(turn);
    }
  }

  private static Turn.Asked turn(String date, List<String> entities, List<String> terms) {
    return new Turn.Asked(Intent.WHEN, entities, date, terms);
  }

  @ParameterizedTest
  @ValueSource(strings = {"version-2-whole", "version-3", "version-4"})
  void whatPeopleChoseOutlastsAnUpgrade(String dump) throws Exception {
    run(dump);
    StateUpgrade.run(file);
    try (StateDatabase state = StateDatabase.open(url);
        SqlReviewStore review = new SqlReviewStore(url);
        SqlFeedbackStore feedback = new SqlFeedbackStore(url, CLOCK, KEPT, new Random(1))) {
      assertThat(new SqlLanguageStore(state).of(7)).contains("hy");
      assertThat(new SqlSubscriptionStore(state, BOT).of(7).orElseThrow().sent())
          .hasToString("2026-11-21");
      assertThat(feedback.agrees(7)).isTrue();
      assertThat(review.list(5)).hasSize(1);
    }
  }

  @Test
  void aNewDatabaseHasTheTablesThatTheStoresMake() throws Exception {
    assertThat(file.tryOut()).isZero();
    assertThat(StateUpgrade.run(file)).isZero();
    assertThat(layout(url)).isEqualTo(layoutOfTheStores());
    assertThat(StateUpgrade.run(file)).isEqualTo(StateUpgrade.VERSION);
  }

  @Test
  void aDatabaseOfANewerProgramIsRefusedAndLeftAsItIs() throws Exception {
    execute(url, "CREATE TABLE unheard_of (x)", "PRAGMA user_version = 99");
    String message =
        "state.url: the state database has version 99, and this program knows "
            + StateUpgrade.VERSION
            + " at most. It was used by a newer Annalist: start that one, or restore the backup"
            + " made before the upgrade.";
    assertThatThrownBy(() -> StateUpgrade.run(file))
        .isInstanceOf(StateException.class)
        .hasMessage(message);
    assertThatThrownBy(file::tryOut).isInstanceOf(StateException.class).hasMessage(message);
    assertThat(layout(url)).containsExactly("unheard_of(x)");
  }

  @Test
  void anUpgradeThatFailsLeavesTheOldDatabase() throws Exception {
    run("version-1");
    execute(url, "CREATE VIEW conversation_1 AS SELECT 1"); // stands in the way of the second step
    List<String> before = layout(url);
    assertThatThrownBy(() -> StateUpgrade.run(file)).isInstanceOf(StateException.class);
    assertThat(layout(url)).isEqualTo(before);
    execute(url, "DROP VIEW conversation_1");
    assertThat(StateUpgrade.run(file)).isEqualTo(1);
  }

  @Test
  void whatIsNoDatabaseIsSaidToBeNone() throws Exception {
    Files.writeString(folder.resolve("state.db"), "Dear diary, ".repeat(200));
    assertThatThrownBy(() -> StateUpgrade.run(file))
        .isInstanceOf(StateException.class)
        .hasMessageContaining("file is not a database");
  }

  private void run(String dump) throws IOException, SQLException {
    try (InputStream sql = StateUpgradeTest.class.getResourceAsStream(dump + ".sql")) {
      String text = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
      execute(url, text.split(";\\s*\n"));
    }
  }

  private static void execute(String url, String... sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String one : sql) {
        statement.execute(one);
      }
    }
  }

  /** The tables and their columns as the stores themselves make them. */
  private List<String> layoutOfTheStores() throws SQLException {
    String other = "jdbc:sqlite:" + folder.resolve("stores.db");
    SqlInbox.open(other, CLOCK).close();
    new SqlConversationStore(other, CLOCK, KEPT).close();
    new SqlSentAnswers(other, CLOCK, KEPT).close();
    new SqlReviewStore(other).close();
    new SqlFeedbackStore(other, CLOCK, KEPT, new Random(1)).close();
    try (StateDatabase state = StateDatabase.open(other)) {
      var unused =
          List.of(
              new SqlLanguageStore(state),
              new SqlMenuRecord(state, BOT),
              new SqlSubscriptionStore(state, BOT));
    }
    return layout(other);
  }

  private static List<String> layout(String url) throws SQLException {
    String sql =
        """
        SELECT s.name || '(' || group_concat(c.name || iif(c.type = '', '', ' ' || c.type)
          || iif(c."notnull", ' NOT NULL', '') || iif(c.pk, ' KEY ' || c.pk, ''), ', ') || ')'
        FROM sqlite_schema s, pragma_table_info(s.name) c
        WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite%'
        GROUP BY s.name ORDER BY s.name""";
    List<String> tables = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
