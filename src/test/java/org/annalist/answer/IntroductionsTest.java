package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntroductionsTest {
  private static final Entity SIEGE = entity(EntityType.EVENT, "siege", "siege of Zenda");
  private static final Entity FALL = entity(EntityType.EVENT, "fall", "fall of Hof");
  private static final Entity RUDOLF = entity(EntityType.PERSON, "rudolf", "Rudolf");
  private static final Entity ZENDA = entity(EntityType.PLACE, "zenda", "Zenda");

  @TempDir private Path directory;

  @Test
  void askForTheThingsThemselvesAndNotForADeed() {
    KnowledgeBuilder knowledge =
        world()
            .with(
                claim("a").about("siege").on("1893").asks("How many fell at the siege?").build(),
                claim("b").about("siege").on("1893").asks("Who began the siege of Zenda?").build(),
                claim("c").about("siege").on("1893").asks("What was the siege of Zenda?").build(),
                claim("d").about("rudolf").on("1890").asks("Whom did Rudolf kill?").build(),
                claim("e").about("rudolf").asks("Who was Rudolf?", "rudolf who").build(),
                claim("f").about("zenda").on("1890").asks("Where is Zenda?").build());
    assertThat(introductions(knowledge))
        .containsExactly("What was the siege of Zenda?", "Who was Rudolf?", "Where is Zenda?");
  }

  @Test
  void whatMostIsKnownOfGoesFirstUnlessItIsDisputed() {
    KnowledgeBuilder knowledge =
        world()
            .matter("siege-nature", "what it was")
            .with(
                claim("a")
                    .about("siege")
                    .on("1893")
                    .on("siege-nature", new Value.Words("a feast"))
                    .asks("What was the siege of Zenda?")
                    .build(),
                claim("b").about("siege").on("1893").build(),
                claim("c").about("fall").on("1894").asks("When was the fall of Hof?").build());
    assertThat(introductions(knowledge)).first().isEqualTo("When was the fall of Hof?");
  }

  @Test
  void otherQuestionsStandInWhereNoneAsksForAThingItself() {
    KnowledgeBuilder knowledge =
        world().with(claim("a").about("siege").on("1893").asks("Who won at Zenda?").build());
    assertThat(introductions(knowledge)).containsExactly("Who won at Zenda?");
  }

  private static KnowledgeBuilder world() {
    return new KnowledgeBuilder().with(SIEGE, FALL, RUDOLF, ZENDA);
  }

  private List<String> introductions(KnowledgeBuilder knowledge) {
    try (SqliteKnowledgeStore store = knowledge.compile(directory)) {
      return List.copyOf(new Introductions(store, store.entities(), new Suggester(store)).all());
    }
  }
}
