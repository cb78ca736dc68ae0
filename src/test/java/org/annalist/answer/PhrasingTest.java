package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
    assertThat(nearest(Intent.WHY, "crown", "lose").ask()).isEqualTo("Why was the crown lost?");
    assertThat(nearest(Intent.WHEN, "crown", "found").ask()).isEqualTo("When was the crown found?");
  }

  @Test
  void theSameWordsAreWhollyAlike() {
    assertThat(nearest(Intent.WHEN, "lose", "crown").likeness()).isEqualTo(1);
  }

  @Test
  void otherWordsMakeAQuestionLessAlike() {
    double same = nearest(Intent.WHEN, "crown", "lose").likeness();
    double fewer = nearest(Intent.WHEN, "crown").likeness();
    double none = nearest(Intent.WHEN, "horse", "saddl").likeness();
    assertThat(same).isGreaterThan(fewer);
    assertThat(fewer).isGreaterThan(none);
    assertThat(none).isNotNegative();
  }

  @Test
  void theFitIsThatOfTheQuestionThatFitsBest() {
    assertThat(nearest(Intent.WHO, "crown", "found").fit()).isEqualTo(1);
    assertThat(nearest(Intent.WHERE, "crown", "lose").fit()).isZero();
  }

  @Test
  void whatPicksOneOfSeveralFitsInPart() {
    assertThat(nearest(Intent.WHICH, "crown", "lose").fit()).isBetween(0.1, 0.9);
  }

  @Test
  void aClaimWithoutQuestionsIsNotAlike() {
    Candidate silent = store.find(new ClaimQuery(List.of("silent"), List.of(), null, 5)).get(0);
    assertThat(Phrasing.nearest(silent, List.of("silent"), Intent.WHEN, weights()))
        .isEqualTo(new Phrasing("", Set.of(), 0, 0));
  }

  private List<Candidate> candidate(String entity) {
    return store.find(new ClaimQuery(List.of("crown"), List.of(entity), null, 1));
  }

  private Phrasing nearest(Intent intent, String... terms) {
    return Phrasing.nearest(candidate, List.of(terms), intent, weights());
  }

  private Weights weights() {
    return Weights.of(List.of("crown", "found", "lost", "horse", "saddl"), store);
  }
}
