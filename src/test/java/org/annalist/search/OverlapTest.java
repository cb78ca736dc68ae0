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
    List<Candidate> both = List.of(candidate("boat"), candidate("castl"));
    Overlap with = sought.with(sought.profiles(both)).of(0);
    assertThat(with.words()).isNotZero();
    assertThat(with.subjects()).isOne();
    assertThat(with.said()).isOne();
    with.of(1);
    assertThat(with.sharedTerms()).isZero();
    assertThat(with.sharedTerms(0)).isZero();
    assertThat(with.names(0)).isZero();
    assertThat(with.subjects()).isZero();
    assertThat(with.topics()).isZero();
    assertThat(with.said()).isZero();
  }

  @Test
  void whatWasComparedBeforeHasTheSame() {
    Sought sought =
        Questions.asks(Intent.WHEN)
            .typed("When did Zenda sink?")
            .names(ZENDA)
            .terms("sink", "boat")
            .sought(store);
    Candidate boat = candidate("boat");
    List<Object> first = told(with(sought, boat));
    assertThat(told(with(sought, boat))).isEqualTo(first);
    Overlap besideAnother = sought.with(sought.profiles(List.of(candidate("castl"), boat)));
    assertThat(told(besideAnother.of(1))).isEqualTo(first);
    assertThat(told(besideAnother.of(0))).isNotEqualTo(first);
  }

  private static List<Object> told(Overlap with) {
    return List.of(
        with.sharedTerms(),
        with.sharedTerms(0),
        with.sharedWords(0),
        with.names(0),
        with.words(),
        with.said(),
        with.subjects(),
        with.topics());
  }

  @Test
  void whatIsComparedLaterMayKnowOtherQuestions() {
    Sought sought = Questions.asks(Intent.WHEN).terms("sink").sought(store);
    Candidate boat = candidate("boat");
    assertThat(with(sought, boat).sharedTerms(0)).isPositive();
    Candidate fewer = boat.withAsks(boat.asks().subList(1, 2));
    assertThat(with(sought, fewer).sharedTerms(0)).isZero();
    assertThat(with(sought, boat).sharedTerms(0)).isPositive();
  }

  private Overlap with(Sought sought, String term) {
    return with(sought, candidate(term));
  }

  private static Overlap with(Sought sought, Candidate candidate) {
    return sought.with(sought.profiles(List.of(candidate))).of(0);
  }

  private Candidate candidate(String term) {
    return store.find(new ClaimQuery(List.of(term), List.of(), null, 1)).get(0);
  }
}
