package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
  @TempDir private Path directory;

  /** What the claim says, the word asked with, and whether it fits wholly. */
  @ParameterizedTest
  @CsvSource({
    "ended, ended, true",
    "began, ended, false",
    "founded, ended, false",
    "place, ended, false",
    "began, began, true",
    "ended, began, false",
    "began, died, true"
  })
  void theOtherEndDoesNotFit(String property, String word, boolean fits) {
    assertThat(fit(property, word) == 1).isEqualTo(fits);
  }

  private double fit(String property, String word) {
    try (SqliteKnowledgeStore store =
        new KnowledgeBuilder()
            .with(entity(EntityType.EVENT, "war", "The War"))
            .property(property, false)
            .with(
                claim("said").about("war").says(property, new Value.Words("x")).on("1892").build())
            .compile(directory)) {
      Candidate candidate = store.find(new ClaimQuery(List.of(), List.of("war"), null, 1)).get(0);
      return new Bounds(KnowledgeBuilder.plainTerms())
          .fit(
              Questions.asks(Intent.WHEN)
                  .terms(KnowledgeBuilder.plainTerms().of(word).toArray(String[]::new))
                  .build(),
              candidate);
    }
  }
}
