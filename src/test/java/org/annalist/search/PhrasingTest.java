package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhrasingTest {
  @TempDir private Path directory;
  private SqliteKnowledgeStore store;
  private Candidate candidate;

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(
                claim("crown")
                    .asks(
                        "When was the crown lost?",
                        "When was the crown found?",
                        "Why was the crown lost?",
                        "Who lost the crown?")
                    .build(),
                claim("silent").text("The silent claim.").build())
            .compile(directory);
    candidate = candidate("ruritania").get(0);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theNearestQuestionHasTheSameWordsAndAsksForTheSame() {
    assertThat(text(Intent.WHY, "crown", "lose")).isEqualTo("Why was the crown lost?");
    assertThat(text(Intent.WHEN, "crown", "found")).isEqualTo("When was the crown found?");
  }

  @Test
  void theSameWordsAreWhollyAlike() {
    assertThat(nearest(Intent.WHEN, "lose", "crown").alike()).isEqualTo(1);
  }

  @Test
  void otherWordsMakeAQuestionLessAlike() {
    double same = nearest(Intent.WHEN, "crown", "lose").alike();
    double fewer = nearest(Intent.WHEN, "crown").alike();
    double none = nearest(Intent.WHEN, "horse", "saddl").alike();
    assertThat(same).isGreaterThan(fewer);
    assertThat(fewer).isGreaterThan(none);
    assertThat(none).isNotNegative();
  }

  @Test
  void theFitIsThatOfTheQuestionThatFitsBest() {
    assertThat(nearest(Intent.WHO, "crown", "found").anyFit()).isEqualTo(1);
    assertThat(nearest(Intent.WHERE, "crown", "lose").anyFit()).isZero();
  }

  @Test
  void whatPicksOneOfSeveralFitsInPart() {
    assertThat(nearest(Intent.WHICH, "crown", "lose").fit()).isBetween(0.1, 0.9);
  }

  @Test
  void aClaimWithoutQuestionsIsNotAlike() {
    Candidate silent = store.find(new ClaimQuery(List.of("silent"), List.of(), null, 5)).get(0);
    Sought sought = Questions.asks(Intent.WHEN).terms("silent").sought(store);
    assertThat(nearest(silent, sought)).isEqualTo(new Phrasing(Phrasing.NONE, 0, 0, 0, 0, 0, 0));
  }

  private List<Candidate> candidate(String entity) {
    return store.find(new ClaimQuery(List.of("crown"), List.of(entity), null, 1));
  }

  private String text(Intent intent, String... terms) {
    Profile profile =
        Questions.asks(intent).sought(store).profiles(List.of(candidate)).all().get(0);
    return nearest(intent, terms).text(profile);
  }

  private Phrasing nearest(Intent intent, String... terms) {
    Sought sought = Questions.asks(intent).terms(terms).sought(store);
    return nearest(candidate, sought);
  }

  private static Phrasing nearest(Candidate candidate, Sought sought) {
    Profiles one = sought.profiles(List.of(candidate));
    return Phrasing.nearest(one.all().get(0), sought, sought.with(one).of(0));
  }
}
