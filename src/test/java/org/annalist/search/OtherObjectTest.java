package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherObjectTest {
  private static final Claim JOINED =
      claim("joined")
          .text("Ruritania joined the Union of Thrones in 1892, after talks with the League.")
          .asks("When did Ruritania enter the Union of Thrones?", "ruritania union admission")
          .build();

  private static final Claim TAKEN =
      claim("taken")
          .text("Zenda was captured by the army of Graustark in 1893; Strelsau was not.")
          .asks("When did Zenda fall?")
          .build();

  private static final List<Entity> NAMED =
      List.of(
          place("Ruritania"),
          place("Zenda"),
          place("Strelsau"),
          place("Hentzau"),
          entity("League", EntityType.ORGANISATION),
          entity("Union of Thrones", EntityType.ORGANISATION));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When did Ruritania join the League?",
        "in what year was Ruritania admitted to the League",
        "who joined Zenda",
        "When did Ruritania become a member of the League?",
      })
  void whoJoinedOneHasNotJoinedAnother(String question) {
    assertThat(isOfAnother(question, JOINED)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When did Ruritania join the Union of Thrones?",
        "Where was Ruritania admitted to the Union of Thrones?",
        "When did Ruritania become a member of the Union of Thrones?",
        // No name stands behind the word, or it is no deed that is asked for.
        "When did Ruritania join?",
        "When were there talks with the League?",
      })
  void whatIsSaidOfTheSameIsTheSame(String question) {
    assertThat(isOfAnother(question, JOINED)).isFalse();
  }

  @Test
  void whoDidItMayStandBehindTheDeed() {
    assertThat(isOfAnother("when captured Strelsau the castle", TAKEN)).isFalse();
    assertThat(isOfAnother("who captured Strelsau", TAKEN)).isTrue();
  }

  @Test
  void theKindOfPlaceIsNoPartOfItsName() {
    assertThat(isOfAnother("When did the city of Zenda fall?", TAKEN)).isFalse();
    assertThat(isOfAnother("When did the city of Hentzau fall?", TAKEN)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"When did Graustark capture Hentzau?", "When was Hentzau captured?"})
  void whatWasTakenMayStandBeforeOrBehind(String question) {
    assertThat(isOfAnother(question, TAKEN)).isTrue();
    assertThat(isOfAnother(question.replace("Hentzau", "Zenda"), TAKEN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Who was killed in Zenda?", "When were villagers shot in Zenda?"})
  void whereItWasDoneIsNotToWhom(String question) {
    Claim killed =
        claim("killed").text("In Zenda, in 1892, the soldiers killed or shot villagers.").build();
    assertThat(isOfAnother(question, killed)).isFalse();
    assertThat(isOfAnother("Who killed Zenda?", killed)).isTrue();
  }

  @Test
  void whoDidItMayStandBeforeAndIsNotTheOther() {
    assertThat(isOfAnother("When did Hentzau take it?", TAKEN)).isFalse();
    assertThat(isOfAnother("When did Hentzau fall?", TAKEN)).isTrue();
  }

  @Test
  void aQuestionThatAsksTwiceIsLeftToItsParts() {
    assertThat(isOfAnother("When was Hentzau captured and when did Zenda fall?", TAKEN)).isFalse();
  }

  @Test
  void aQuestionForSomethingElseIsNoneOfDeeds() {
    Question howMany = question("How many died in captured Hentzau?", Intent.HOW_MANY);
    assertThat(OtherObject.SHIPPED.isOfAnother(howMany, TAKEN)).isFalse();
  }

  private static boolean isOfAnother(String question, Claim claim) {
    return OtherObject.SHIPPED.isOfAnother(question(question, Intent.WHEN), claim);
  }

  private static Question question(String text, Intent intent) {
    Question bare = Questions.asks(intent).typed(text).build();
    List<EntityMention> mentions =
        NAMED.stream()
            .filter(entity -> text.contains(entity.name()))
            .map(entity -> mention(entity, text))
            .toList();
    return bare.with(bare.classification(), mentions, bare.dates(), bare.terms());
  }

  private static EntityMention mention(Entity entity, String text) {
    int start = text.indexOf(entity.name());
    Span span = new Span(start, start + entity.name().length());
    return new EntityMention(span, entity.name(), List.of(entity));
  }

  private static Entity place(String name) {
    return entity(name, EntityType.PLACE);
  }

  private static Entity entity(String name, EntityType type) {
    return new Entity(
        name.toLowerCase(Locale.ROOT), type, name, List.of(), null, Entity.Relations.NONE);
  }
}
