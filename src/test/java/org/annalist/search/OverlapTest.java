package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlapTest {
  private static final Entity ZENDA = entity(EntityType.PLACE, "zenda", "Zenda");

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(ZENDA)
            .with(
                claim("boat")
                    .about("zenda")
                    .text("A boat.")
                    .asks("When did Zenda sink?", "When did the boat float?")
                    .build(),
                claim("castle").text("A castle.").asks("When was the castle built?").build())
            .compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void eachQuestionHasItsOwnWords() {
    Sought sought = Questions.asks(Intent.WHEN).terms("sink", "boat").sought(store);
    Overlap with = sought.with(sought.profile(candidate("boat")));
    assertThat(with.sharedTerms(0)).isPositive();
    assertThat(with.sharedTerms(1)).isPositive();
    assertThat(with.sharedTerms()).isEqualTo(with.sharedTerms(0) + with.sharedTerms(1));
  }

  @Test
  void aNameBelongsToTheQuestionThatHasIt() {
    Sought sought = Questions.asks(Intent.WHEN).names(ZENDA).sought(store);
    Overlap with = sought.with(sought.profile(candidate("boat")));
    assertThat(with.names(0)).isOne();
    assertThat(with.names(1)).isZero();
  }

  @Test
  void nothingIsLeftOfACandidateThatWasReadBefore() {
    Sought sought =
        Questions.asks(Intent.WHEN).typed("When did it sink?").terms("sink", "boat").sought(store);
    assertThat(sought.with(sought.profile(candidate("boat"))).words()).isNotZero();
    Overlap with = sought.with(sought.profile(candidate("castl")));
    assertThat(with.sharedTerms()).isZero();
    assertThat(with.sharedTerms(0)).isZero();
    assertThat(with.names(0)).isZero();
  }

  private Candidate candidate(String term) {
    return store.find(new ClaimQuery(List.of(term), List.of(), null, 1)).get(0);
  }
}
