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
class SqlConversationStoreTest extends ConversationStoreContract {
  @Parameter private States kind;
  @TempDir private Path directory;
  private StateAddress address;
  private final List<SqlConversationStore> opened = new ArrayList<>();

  @BeforeEach
  void make() {
    address = kind.empty(directory);
  }

  @Override
  protected ConversationStore open(Clock clock) {
    SqlConversationStore store = new SqlConversationStore(StateDatabase.open(address), clock, KEPT);
    opened.add(store);
    return store;
  }

  @AfterEach
  void close() {
    opened.forEach(SqlConversationStore::close);
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
