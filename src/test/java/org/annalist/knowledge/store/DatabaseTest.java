package org.annalist.knowledge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.annalist.ClaimBuilder;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final int CLAIMS = 50;
  private static final int THREADS = 8;

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;
  private Database database;

  @BeforeEach
  void compile() {
    KnowledgeBuilder knowledge = new KnowledgeBuilder();
    for (int i = 0; i < CLAIMS; i++) {
      knowledge.with(ClaimBuilder.claim("claim-" + i).about("place-" + i).build());
    }
    store = knowledge.compile(directory);
    database = new Database(directory.resolve("annalist.db"));
  }

  @AfterEach
  void close() {
    store.close();
    database.close();
  }

  @Test
  void severalThreadsGetEachTheirOwnRows() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Boolean>> lookups = new ArrayList<>();
      for (int round = 0; round < 40 * CLAIMS; round++) {
        int number = round % CLAIMS;
        lookups.add(
            () -> ids(store.about("place-" + number, 5)).equals(List.of("claim-" + number)));
      }
      for (Future<Boolean> lookup : threads.invokeAll(lookups)) {
        assertThat(lookup.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void cannotBeWrittenTo() {
    assertThatThrownBy(() -> database.query(row -> row, "DELETE FROM claim"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(store.size()).isEqualTo(CLAIMS);
  }

  @Test
  void aFailedLookupSaysWhereAndNotWhatWasAsked() {
    assertThatThrownBy(
            () -> database.query(row -> row, "SELECT * FROM missing WHERE a = ?", "mine"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a lookup in " + directory.resolve("annalist.db") + " failed");
  }

  @Test
  void answersAfterALookupThatFailed() {
    assertThatThrownBy(() -> database.query(row -> row, "SELECT nothing"));
    assertThat(database.query(row -> row.getInt(1), "SELECT count(*) FROM claim"))
        .containsExactly(CLAIMS);
  }

  private static List<String> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }
}
