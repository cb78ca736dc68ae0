package org.annalist.channel.review.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annalist.answer.Status;
import org.annalist.channel.review.ReviewEntry;
import org.annalist.channel.review.ReviewEntry.Reason;
import org.annalist.channel.review.ReviewGroup;
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateDatabase;
import org.annalist.state.store.States;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(States.class)
class SqlReviewStoreTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

  @Parameter private States kind;
  private StateDatabase database;
  private StateAddress address;
  private SqlReviewStore store;

  @BeforeEach
  void open(@TempDir Path folder) {
    address = kind.empty(folder);
    database = StateDatabase.open(address);
    store = new SqlReviewStore(database);
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
    try (SqlReviewStore other = new SqlReviewStore(StateDatabase.open(address))) {
      assertThat(other.list(10)).hasSize(1);
    }
  }

  @Test
  void nothingThatTellsWhoAskedIsWritten() {
    add("I am @rudolf, rudolf@zenda.example, +44 20 7946 0958: when was 20.01.1990?", MONDAY);
    assertThat(store.list(1).get(0).question()).isEqualTo("I am …, …, …: when was 20.01.1990?");
    List<String> columns =
        database
            .query(
                row -> {
                  List<String> names = new ArrayList<>();
                  for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    names.add(row.getMetaData().getColumnName(i));
                  }
                  return names;
                },
                "SELECT * FROM review")
            .get(0);
    assertThat(columns)
        .containsExactly("folded", "reason", "status", "claims", "day", "question", "times");
  }

  private void add(String question, LocalDate day) {
    store.add(new ReviewEntry(question, Reason.UNANSWERED, Status.UNKNOWN, List.of(), day));
  }
}
