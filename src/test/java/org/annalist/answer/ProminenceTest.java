package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProminenceTest {
  @TempDir private Path directory;

  @Test
  void theMainEventsMakeTheFirstPageInTimeOrder() {
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .with(
                KnowledgeBuilder.event("flood", "Flood", "1892-06-01", Entity.Relations.NONE),
                KnowledgeBuilder.event("truce", "Truce", "1892-03-01", Entity.Relations.NONE))
            .with(
                claim("flood-day").about("flood").on("1892-06-01").build(),
                claim("flood-relief").about("flood").on("1892-07").build(),
                claim("truce-day").about("truce").on("1892-03-01").build(),
                claim("truce-talks").about("truce").on("1892-02-01").build());
    for (int i = 10; i < 30; i++) {
      knowledge.with(claim("ball-" + i).about("hall-" + i).on("1892-04-" + i).build());
    }
    try (SqliteKnowledgeStore store = knowledge.compile(directory)) {
      List<String> paged =
          new Prominence(store, store.entities())
              .mainFirst(store.claims(store.ids())).stream().map(Claim::id).toList();
      assertThat(paged).hasSize(24).doesNotHaveDuplicates();
      assertThat(paged.subList(0, 16))
          .contains("flood-day", "truce-day")
          .doesNotContain("flood-relief", "truce-talks")
          .startsWith("truce-day")
          .endsWith("flood-day");
      assertThat(paged.subList(16, 24)).contains("flood-relief", "truce-talks");
    }
  }
}
