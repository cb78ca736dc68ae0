package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenseOrderTest {
  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  private static final Claim NEAR =
      claim("near").asks("How many people were killed in the fire?").build();
  private static final Claim FAR = claim("far").asks("Who painted the zebra?").build();

  @BeforeEach
  void compile() {
    store = new KnowledgeBuilder().with(NEAR, FAR).compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void ofTwoClaimsForWhichAsMuchSpeaksTheNearerInSenseComesFirst() {
    List<Relevance> ordered = ordered(relevance(FAR, 0.8), relevance(NEAR, 0.79));
    assertThat(ordered).extracting(Relevance::claim).containsExactly(NEAR, FAR);
    assertThat(ordered.get(0).total()).isEqualTo(0.79);
    assertThat(ordered.get(1).total()).isLessThan(0.79);
  }

  @Test
  void senseDoesNotOutweighMuchThatSpeaksForAnother() {
    assertThat(ordered(relevance(FAR, 0.9), relevance(NEAR, 0.5)))
        .extracting(Relevance::claim)
        .containsExactly(FAR, NEAR);
  }

  @Test
  void aClaimThatIsKnownToAnswerTheQuestionStaysFirst() {
    Relevance known = relevance(FAR, 0.5).ofKnownQuestion();
    assertThat(ordered(known, relevance(NEAR, 0.9)).get(0)).isEqualTo(known);
  }

  @Test
  void whatStandsFurtherBackIsNotCompared() {
    List<Relevance> ranked = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      ranked.add(relevance(claim("far" + i).asks("Who painted the zebra?").build(), 0.8));
    }
    ranked.add(relevance(NEAR, 0.79));
    assertThat(ordered(ranked.toArray(new Relevance[0]))).isEqualTo(ranked);
  }

  @Test
  void aClaimThatCountsOnlySomeStepsBackUnlessTheyAreAskedFor() {
    Claim all = counting("all", "people killed");
    Claim some = counting("some", "children killed");
    Relevance[] ranked = {relevance(some, 0.85), relevance(all, 0.8)};
    Questions question = Questions.asks(Intent.HOW_MANY).typed("How many were killed?");
    assertThat(ordered(question.terms("kill"), ranked).get(0).claim()).isEqualTo(all);
    assertThat(ordered(question.terms("kill", "child"), ranked).get(0).claim()).isEqualTo(some);
  }

  private static Claim counting(String id, String counted) {
    return claim(id).counts("killed", 100, Value.Bound.EXACTLY, counted).build();
  }

  private List<Relevance> ordered(Relevance... ranked) {
    return ordered(
        Questions.asks(Intent.HOW_MANY).typed("What was the death toll of the blaze?"), ranked);
  }

  private List<Relevance> ordered(Questions question, Relevance... ranked) {
    return SenseOrder.of(question.sought(store), List.of(ranked));
  }

  private static Relevance relevance(Claim claim, double total) {
    return Relevance.of(claim, new Traits(), 0, () -> "").ofTotal(total);
  }
}
