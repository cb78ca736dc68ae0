package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.annalist.KnowledgeBuilder;
import org.annalist.account.Account;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {
  private static final Entity ZENDA = entity(EntityType.PLACE, "zenda", "Zenda");
  private static final Entity GRAUSTARK = entity(EntityType.PLACE, "graustark", "Graustark");
  private static final Entity RUPERT = entity(EntityType.PERSON, "rupert", "Rupert");
  private static final Entity AIRSHIP = entity(EntityType.EVENT, "airship", "Loss of the airship");
  private static final Claim GUNS =
      claim("guns")
          .about("airship", "graustark", "zenda")
          .says("cause", new Value.Words("the guns of Graustark"))
          .text("The airship was lost to the guns of Graustark over Zenda.")
          .build();

  @TempDir private Path directory;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"WHERE, true", "WHICH, true", "WHO, false", "WHY, false", "HOW_MANY, false"})
  void aPlaceThatTheValueDoesNotNameMayBeAskedFor(Intent intent, boolean isAskedFor) {
    assertThat(isAskedFor(Questions.asks(intent).names(AIRSHIP), GUNS)).isEqualTo(isAskedFor);
  }

  @Test
  void whatTheQuestionNamesIsNotAskedFor() {
    assertThat(isAskedFor(Questions.asks(Intent.WHERE).names(ZENDA), GUNS)).isFalse();
  }

  @Test
  void whatTheSentenceDoesNotNameIsNotToldByIt() {
    Claim wordless =
        claim("fire")
            .about("airship", "rupert")
            .says("cause", new Value.Words("fire"))
            .text("The airship burnt.")
            .build();
    assertThat(isAskedFor(Questions.asks(Intent.WHO).names(AIRSHIP), wordless)).isFalse();
  }

  private boolean isAskedFor(Questions question, Claim claim) {
    try (SqliteKnowledgeStore store =
        new KnowledgeBuilder()
            .with(ZENDA, GRAUSTARK, RUPERT, AIRSHIP)
            .with(claim)
            .property("cause", false)
            .compile(directory)) {
      Value value = Objects.requireNonNull(claim.statement().value());
      return new LeftOut(store.entities())
          .isAskedFor(question.build(), new Account(value.wording(), List.of(claim)));
    }
  }
}
