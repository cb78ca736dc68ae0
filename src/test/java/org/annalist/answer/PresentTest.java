package org.annalist.answer;

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
import org.annalist.search.Questions;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;

class PresentTest {
  private static final Claim FIRE =
      claim("fire").about("zenda", "rudolf").text("A fire broke out at Zenda.").build();
  private static final Claim SPEECH =
      claim("speech").about("zenda").text("Count Hentzau spoke at Zenda.").build();

  @Test
  void somebodyWhoIsInNoneOfItIsNot() {
    assertThat(isNobodyIn(List.of(FIRE, SPEECH), person("Flavia"))).isTrue();
    assertThat(isNobodyIn(List.of(FIRE, SPEECH), person("Flavia"), place("Zenda"))).isTrue();
  }

  @Test
  void oneOfThoseNamedWillDo() {
    assertThat(isNobodyIn(List.of(FIRE), person("Flavia"), person("Rudolf"))).isFalse();
  }

  @Test
  void whoIsNamedInTheTextIsInIt() {
    assertThat(isNobodyIn(List.of(SPEECH), person("Rupert Hentzau"))).isFalse();
  }

  @Test
  void aQuestionThatNamesNobodyMissesNobody() {
    assertThat(isNobodyIn(List.of(FIRE), place("Strelsau"))).isFalse();
    assertThat(isNobodyIn(List.of(FIRE))).isFalse();
  }

  private static boolean isNobodyIn(List<Claim> claims, EntityMention... mentions) {
    Question bare = Questions.asks(Intent.ON_DATE).build();
    return Present.isNobodyIn(
        bare.with(bare.classification(), List.of(mentions), bare.dates(), bare.terms()), claims);
  }

  private static EntityMention person(String name) {
    return mention(name, EntityType.PERSON);
  }

  private static EntityMention place(String name) {
    return mention(name, EntityType.PLACE);
  }

  private static EntityMention mention(String name, EntityType type) {
    Entity entity =
        new Entity(
            name.toLowerCase(Locale.ROOT), type, name, List.of(), null, Entity.Relations.NONE);
    return new EntityMention(new Span(0, 1), name, List.of(entity));
  }
}
