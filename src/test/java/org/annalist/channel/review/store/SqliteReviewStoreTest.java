package org.annalist.channel.review.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annalist.answer.Status;
import org.annalist.channel.review.ReviewEntry;
import org.annalist.channel.review.ReviewEntry.Reason;
import org.annalist.channel.review.ReviewGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteReviewStoreTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

  private String url = "";
  private SqliteReviewStore store = open("jdbc:sqlite::memory:");

  private static SqliteReviewStore open(String url) {
    return new SqliteReviewStore(url);
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    store.close();
    url = "jdbc:sqlite:" + folder.resolve("state.db");
    store = open(url);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void spellingsOfOneQuestionAreCountedTogether() {
    add("Who was Rudólf?", MONDAY);
    add("who was  rudolf", MONDAY.plusDays(2));
    add("Who was Rudolf ?", MONDAY.plusDays(1));
    add("Where is Zenda?", MONDAY);
    assertThat(store.list(10))
        .extracting(ReviewGroup::count, ReviewGroup::last)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, MONDAY.plusDays(2)),
            org.assertj.core.groups.Tuple.tuple(1, MONDAY));
    assertThat(store.list(1)).hasSize(1);
  }

  @Test
  void whatWasAnsweredStaysWithIt() {
    ReviewEntry wrong =
        new ReviewEntry(
            "When?", Reason.NOT_RIGHT, Status.ANSWERED, List.of("treaty", "bridge"), MONDAY);
    store.add(wrong);
    add("When?", MONDAY);
    assertThat(store.list(10))
        .contains(
            new ReviewGroup("When?", Reason.NOT_RIGHT, Status.ANSWERED, wrong.claims(), 1, MONDAY),
            new ReviewGroup("When?", Reason.UNANSWERED, Status.UNKNOWN, List.of(), 1, MONDAY));
  }

  @Test
  void whatTheOwnerTakesOffIsGone() {
    add("Who was Rudolf?", MONDAY);
    assertThat(store.remove("WHO WAS RUDOLF")).isTrue();
    assertThat(store.remove("WHO WAS RUDOLF")).isFalse();
    assertThat(store.list(10)).isEmpty();
  }

  @Test
  void listOutlastsARestart() {
    add("Who was Rudolf?", MONDAY);
    try (SqliteReviewStore other = new SqliteReviewStore(url)) {
      assertThat(other.list(10)).hasSize(1);
    }
  }

  @Test
  void nothingThatTellsWhoAskedIsWritten() throws SQLException {
    add("I am @rudolf, rudolf@zenda.example, +44 20 7946 0958: when was 20.01.1990?", MONDAY);
    assertThat(store.list(1).get(0).question()).isEqualTo("I am …, …, …: when was 20.01.1990?");
    List<String> columns = new ArrayList<>();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT name FROM pragma_table_info('review')")) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    assertThat(columns)
        .containsExactly("folded", "reason", "status", "claims", "day", "question", "times");
  }

  private void add(String question, LocalDate day) {
    store.add(new ReviewEntry(question, Reason.UNANSWERED, Status.UNKNOWN, List.of(), day));
  }
}
