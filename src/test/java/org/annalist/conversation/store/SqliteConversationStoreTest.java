package org.annalist.conversation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.annalist.conversation.ConversationStore;
import org.annalist.conversation.ConversationStoreContract;
import org.annalist.conversation.Turn;
import org.annalist.question.Intent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteConversationStoreTest extends ConversationStoreContract {
  @TempDir private Path directory;
  private final List<SqliteConversationStore> opened = new ArrayList<>();

  @Override
  protected ConversationStore open(Clock clock) {
    SqliteConversationStore store =
        new SqliteConversationStore("jdbc:sqlite:" + directory.resolve("state.db"), clock, KEPT);
    opened.add(store);
    return store;
  }

  @AfterEach
  void close() {
    opened.forEach(SqliteConversationStore::close);
  }

  @Test
  void remembersOverARestart() {
    Clock clock = at(Instant.parse("2026-11-21T12:00:00Z"));
    Turn turn =
        new Turn(
            new Turn.Asked(Intent.WHO, List.of("rudolf"), null, List.of()),
            new Turn.Said(List.of("rudolf"), List.of("c"), 1));
    open(clock).remember("one", turn);
    opened.get(0).close();
    assertThat(open(clock).last("one")).contains(turn);
  }

  @Test
  void forgetsInTimeWhenTheClockWasSetBack() {
    Instant noon = Instant.parse("2026-11-21T12:00:00Z");
    Turn turn =
        new Turn(
            new Turn.Asked(Intent.WHO, List.of("rudolf"), null, List.of()),
            new Turn.Said(List.of("rudolf"), List.of("c"), 1));
    open(at(noon)).remember("one", turn);
    assertThat(open(at(noon.minus(KEPT).minusSeconds(1))).last("one")).isEmpty();
    assertThat(open(at(noon.minusSeconds(60))).last("one")).contains(turn);
  }
}
