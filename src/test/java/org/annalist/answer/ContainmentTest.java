package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainmentTest {
  private static final Entity ZENDA = entity(EntityType.PLACE, "zenda", "Zenda");
  private static final Entity SIEGE = entity(EntityType.EVENT, "siege", "Zenda");
  private static final Entity RURITANIA = entity(EntityType.PLACE, "ruritania", "Ruritania");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is Zenda in Ruritania?",
        "was zenda located in the ruritania",
        "is Zenda still in Ruritania now"
      })
  void whetherAPlaceIsInAnotherIsAskedAsWhereItIs(String utterance) {
    assertThat(read(utterance))
        .hasValueSatisfying(
            where -> {
              assertThat(where.intent()).isEqualTo(Intent.WHERE);
              assertThat(where.mentions()).hasSize(1);
              assertThat(where.mentions().get(0).candidates()).containsExactly(ZENDA);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Is Zenda part of Ruritania?", "Who is in Zenda in Ruritania?", "Is it Zenda?"})
  void otherQuestionsAreNone(String utterance) {
    assertThat(read(utterance)).isEmpty();
  }

  @Test
  void whereSourcesDifferOnWhoseAPlaceIsTheyAreHeard() {
    Claim ours = status("ours", "Ruritania's");
    Claim theirs = status("theirs", "Graustark's");
    assertThat(read("Is Zenda in Ruritania?", ours, theirs)).isEmpty();
  }

  private static Claim status(String id, String whose) {
    Value value = new Value.Words(whose);
    return claim(id).about("zenda").says("status", value).on("whose", value).build();
  }

  private Optional<Question> read(String utterance, Claim... claims) {
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .with(ZENDA, SIEGE, RURITANIA)
            .with(claims)
            .matter("whose", "whose Zenda is")
            .property("status", true);
    try (SqliteKnowledgeStore store = knowledge.compile(folder)) {
      return new Containment(store).asWhere(question(utterance));
    }
  }

  private static Question question(String utterance) {
    List<EntityMention> mentions = new ArrayList<>();
    add(utterance, "zenda", mentions, SIEGE, ZENDA);
    add(utterance, "ruritania", mentions, RURITANIA);
    return new Question(
        utterance, Classification.certain(Intent.WHAT), mentions, List.of(), List.of(), List.of());
  }

  private static void add(
      String utterance, String name, List<EntityMention> mentions, Entity... meant) {
    int start = utterance.toLowerCase(Locale.ROOT).indexOf(name);
    if (start >= 0) {
      Span span = new Span(start, start + name.length());
      mentions.add(new EntityMention(span, name, List.of(meant)));
    }
  }
}
