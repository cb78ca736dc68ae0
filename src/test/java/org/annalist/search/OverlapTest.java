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
    Overlap with = with(sought, "boat");
    assertThat(with.sharedTerms(0)).isPositive();
    assertThat(with.sharedTerms(1)).isPositive();
    assertThat(with.sharedTerms()).isEqualTo(with.sharedTerms(0) + with.sharedTerms(1));
  }

  @Test
  void aNameBelongsToTheQuestionThatHasIt() {
    Sought sought = Questions.asks(Intent.WHEN).names(ZENDA).sought(store);
    Overlap with = with(sought, "boat");
    assertThat(with.names(0)).isOne();
    assertThat(with.names(1)).isZero();
  }

  @Test
  void eachCandidateHasItsOwn() {
    Sought sought =
        Questions.asks(Intent.WHEN)
            .typed("When did Zenda sink?")
            .names(ZENDA)
            .terms("sink", "boat")
            .sought(store);
    List<Profile> both = sought.profiles(List.of(candidate("boat"), candidate("castl")));
    Overlap with = sought.with(both).of(both.get(0));
    assertThat(with.words()).isNotZero();
    assertThat(with.subjects()).isOne();
    assertThat(with.said()).isOne();
    with.of(both.get(1));
    assertThat(with.sharedTerms()).isZero();
    assertThat(with.sharedTerms(0)).isZero();
    assertThat(with.names(0)).isZero();
    assertThat(with.subjects()).isZero();
    assertThat(with.topics()).isZero();
    assertThat(with.said()).isZero();
  }

  @Test
  void whatIsComparedLaterMayKnowOtherQuestions() {
    Sought sought = Questions.asks(Intent.WHEN).terms("sink").sought(store);
    Candidate boat = candidate("boat");
    assertThat(with(sought, boat).sharedTerms(0)).isPositive();
    Candidate fewer =
        Candidate.of(boat.number(), boat.claim(), boat.asks().subList(1, 2), boat.terms());
    assertThat(with(sought, fewer).sharedTerms(0)).isZero();
    assertThat(with(sought, boat).sharedTerms(0)).isPositive();
  }

  private Overlap with(Sought sought, String term) {
    return with(sought, candidate(term));
  }

  private static Overlap with(Sought sought, Candidate candidate) {
    List<Profile> one = sought.profiles(List.of(candidate));
    return sought.with(one).of(one.get(0));
  }

  private Candidate candidate(String term) {
    return store.find(new ClaimQuery(List.of(term), List.of(), null, 1)).get(0);
  }
}
