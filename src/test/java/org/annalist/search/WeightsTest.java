package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {
  private static final List<String> TERMS =
      List.of("harvest", "granari", "bridg", "zeppelin", "quarrel", "nowher");

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;
  private Weights weights;

  @BeforeEach
  void weigh() {
    KnowledgeBuilder knowledge = new KnowledgeBuilder();
    for (int i = 0; i < 10; i++) {
      knowledge.with(claim("harvest-" + i).text("A harvest.").build());
    }
    String[] typed = new String[200];
    for (int i = 0; i < typed.length; i++) {
      typed[i] = i < 100 ? "the zeppelin" : "the bridges";
    }
    knowledge.with(claim("granary").text("The granary and the bridge.").build()).typed(typed);
    store = knowledge.compile(directory);
    weights = new Weights(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theFewerClaimsHaveATermTheMoreItTells() {
    assertThat(weights.of("granari")).isGreaterThan(weights.of("harvest"));
  }

  @Test
  void aTermThatNoClaimHasTellsMost() {
    assertThat(weights.of("nowher")).isGreaterThan(weights.of("granari"));
  }

  @Test
  void commonUseMakesLessOfATerm() {
    assertThat(weights.of("bridg")).isLessThan(weights.of("granari"));
    assertThat(weights.of("zeppelin")).isLessThan(weights.of("nowher"));
  }

  @Test
  void everyTermTellsSomething() {
    assertThat(TERMS).allSatisfy(term -> assertThat(weights.of(term)).isPositive());
    assertThat(weights.ofFrequency(1_000)).isPositive();
    assertThat(weights.ofFrequency(0)).isPositive();
  }

  @Test
  void onlyATermOfCommonUseThatNoClaimHasIsLight() {
    assertThat(TERMS.stream().filter(weights::isLight)).containsExactly("zeppelin");
  }

  @Test
  void severalTermsWeighAsMuchAsEachTogether() {
    assertThat(weights.sum(List.of())).isZero();
    assertThat(weights.sum(List.of("granari", "harvest")))
        .isEqualTo(weights.of("granari") + weights.of("harvest"));
  }
}
