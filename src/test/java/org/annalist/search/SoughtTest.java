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

class SoughtTest {
  private static final Entity ZENDA = entity(EntityType.PLACE, "zenda", "Zenda");
  private static final Entity HOFBAU = entity(EntityType.PLACE, "hofbau", "Hofbau");

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;
  private Candidate boat;

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(ZENDA, HOFBAU)
            .with(
                claim("boat").about("zenda").text("A boat.").asks("When did Zenda sink?").build(),
                claim("castle").about("hofbau").text("A castle.").build())
            .alternatives("boat", "ship", "ferry")
            .compile(directory);
    boat = store.find(new ClaimQuery(List.of("boat"), List.of(), null, 1)).get(0);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theWordItselfCountsMoreThanWhatIsSaidInsteadAndThatMoreThanAnother() {
    assertThat(words("boat")).isEqualTo(1);
    assertThat(words("ship")).isBetween(0.2, 0.8);
    assertThat(words("castl")).isZero();
  }

  @Test
  void aQuestionWithoutWordsMissesNone() {
    assertThat(words()).isEqualTo(1);
  }

  @Test
  void aWordThatNeitherClaimsNorAlternativesHaveIsUnheardOf() {
    assertThat(asks("boat").sought(store).unheardOf()).isZero();
    assertThat(asks("ship").sought(store).unheardOf()).isZero();
    assertThat(asks("boat", "zeppelin").sought(store).unheardOf()).isBetween(0.4, 0.9);
    assertThat(asks("zeppelin").sought(store).unheardOf()).isEqualTo(1);
  }

  @Test
  void aQuestionThatNamesTheSameIsMoreAlike() {
    assertThat(likeness(asks("sink").names(ZENDA))).isEqualTo(1);
    assertThat(likeness(asks("sink").names(HOFBAU)))
        .isLessThan(likeness(asks("sink").names(ZENDA)))
        .isGreaterThan(likeness(asks("castl").names(HOFBAU)));
  }

  @Test
  void aKnownQuestionFitsThatAsksForTheSameKindOfThing() {
    assertThat(fit(Intent.WHEN)).isEqualTo(1);
    assertThat(fit(Intent.WHO)).isZero();
  }

  private static Questions asks(String... terms) {
    return Questions.asks(Intent.WHEN).terms(terms);
  }

  private double fit(Intent intent) {
    Sought sought = Questions.asks(intent).sought(store);
    return sought.fitOf(sought.profiles(List.of(boat)).all().get(0).kinds[0]);
  }

  private double words(String... terms) {
    Sought sought = asks(terms).sought(store);
    Profiles one = sought.profiles(List.of(boat));
    return sought.wordsIn(sought.with(one).of(0));
  }

  private double likeness(Questions question) {
    Sought sought = question.sought(store);
    Profiles one = sought.profiles(List.of(boat));
    Overlap with = sought.with(one).of(0);
    return sought.likeness(with.sharedTerms(0), with.names(0), one.all().get(0).weights[0]);
  }
}
