package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.junit.jupiter.api.Test;

class SenseTest {
  private static final String ASKED = "When was the bridge opened?";
  private static final String NEAR = "On what day did the bridge open?";
  private static final String FAR = "Who painted the zebra?";

  @Test
  void itIsTheMeanOfTheThreeNearest() {
    double near = nearness(NEAR);
    double far = nearness(FAR);
    assertThat(nearness(FAR, NEAR, FAR, ASKED, FAR)).isCloseTo((1 + near + far) / 3, within(1e-4));
  }

  @Test
  void ofFewerThanThreeItIsTheMeanOfAll() {
    assertThat(nearness(ASKED)).isCloseTo(1, within(1e-4));
    assertThat(nearness(ASKED, NEAR)).isCloseTo((1 + nearness(NEAR)) / 2, within(1e-4));
  }

  @Test
  void aClaimThatIsKnownToAnswerNothingIsNeitherNearNorFar() {
    assertThat(nearness()).isBetween(nearness(FAR), nearness(NEAR));
  }

  @Test
  void oneClaimAfterAnotherIsComparedAnew() {
    Sense sense = sense(typed(ASKED).build());
    double near = sense.nearness(claim("near").asks(NEAR).build());
    double far = sense.nearness(claim("far").asks(FAR).build());
    assertThat(near).isEqualTo(nearness(NEAR));
    assertThat(far).isEqualTo(nearness(FAR)).isLessThan(near);
  }

  @Test
  void whereTheWordsDoNotTellWhatIsMeantNoClaimIsNearerThanAnother() {
    Question leaning = typed(ASKED).recalls(entity(EntityType.PLACE, "bridge", "Bridge")).build();
    Question source = Questions.asks(Intent.SOURCE).typed(ASKED).build();
    Question nothing = typed("").build();
    Question unknown = typed("Qwzxv?").build();
    for (Question question : List.of(leaning, source, nothing, unknown)) {
      assertThat(sense(question).nearness(Meanings.of(List.of(NEAR))))
          .isEqualTo(sense(question).nearness(Meanings.of(List.of(FAR))))
          .isBetween(nearness(FAR), nearness(NEAR));
    }
  }

  private static double nearness(String... asks) {
    return sense(typed(ASKED).build()).nearness(Meanings.of(List.of(asks)));
  }

  private static Sense sense(Question question) {
    return new Sense(question, new Meanings());
  }

  private static Questions typed(String text) {
    return Questions.asks(Intent.WHEN).typed(text);
  }
}
