package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherEventTest {
  private static final List<Entity> PLACES =
      List.of(
          entity(EntityType.PLACE, "zenda", "Zenda"),
          entity(EntityType.PLACE, "strelsau", "Strelsau"));

  private static final Claim FELL =
      claim("fell").about("strelsau").text("At Strelsau 30 men fell.").build();

  private static final Claim BOTH =
      claim("both").about("strelsau").text("Some fled from Strelsau to Zenda.").build();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How many fell at Zenda after the siege of Strelsau?  | true
          after the siege of Strelsau, how many fell at Zenda  | true
          after the siege of Strelsau how many fell at Zenda   | true
          How many fell at Zenda before Strelsau?              | true
          How many fell at Strelsau after Zenda?               | false
          How many fell after the siege of Strelsau?           | false
          How many fell at Strelsau and Zenda?                 | false
          """)
  void whatIsNamedForTheTimeAloneIsNotAskedFor(String utterance, boolean isOfOther) {
    assertThat(OtherEvent.isOf(question(utterance), FELL)).isEqualTo(isOfOther);
    assertThat(OtherEvent.isOf(question(utterance), BOTH)).isFalse();
  }

  private static Question question(String utterance) {
    Classification howMany = new Classification(Intent.HOW_MANY, 0.9, Intent.WHEN, 0.1);
    List<EntityMention> mentions =
        PLACES.stream().flatMap(place -> mention(utterance, place)).toList();
    return new Question(utterance, howMany, mentions, List.of(), List.of(), List.of());
  }

  private static Stream<EntityMention> mention(String utterance, Entity place) {
    int from = utterance.indexOf(place.name());
    return from < 0 ? Stream.of() : Stream.of(mention(from, place));
  }

  private static EntityMention mention(int from, Entity place) {
    Span span = new Span(from, from + place.name().length());
    return new EntityMention(span, place.name(), List.of(place));
  }
}
