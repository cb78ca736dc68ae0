package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.ClaimBuilder;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Particulars;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereaboutsTest {
  private static final Claim LIES = said("lies", "location").asks("Where is Zenda?").build();
  private static final Claim HELD_LATER = said("held-later", "control").on("1894/1900").build();
  private static final Claim HELD = said("held", "control").on("1880/1890").build();
  private static final Claim NAMED = said("named", "name").build();
  private static final Claim BUILT = said("built", "built").on("1850").build();

  @TempDir private Path folder;

  @Test
  void tellsWhereItIsThenWhoseItWasInTimeOrderThenItsNamesAndNothingElse() {
    assertThat(told("Where is Zenda?", false, NAMED, BUILT, HELD_LATER, HELD, LIES))
        .hasValueSatisfying(
            answer ->
                assertThat(answer.claims())
                    .extracting(Claim::id)
                    .containsExactly("lies", "held", "held-later", "named"));
  }

  @Test
  void whatSourcesDifferOnIsNoAnswerToWhereItIs() {
    Claim contested =
        said("contested", "control").on("whose", new Value.Words("the Duke's")).build();
    assertThat(told("Where is Zenda?", false, LIES, contested))
        .hasValueSatisfying(answer -> assertThat(answer.claims()).containsExactly(LIES));
  }

  @Test
  void coordinatesStandBeforeWhoseItWasWhereNoSourceSaysWhereItIs() {
    assertThat(told("Where is Zenda?", true, HELD))
        .hasValueSatisfying(
            answer ->
                assertThat(answer)
                    .isInstanceOfSatisfying(
                        Answer.Reckoned.class,
                        reckoned -> {
                          assertThat(reckoned.conclusion()).startsWith("Zenda: 39.5");
                          assertThat(reckoned.claims()).containsExactly(HELD);
                        }));
  }

  @Test
  void coordinatesAloneAreGivenAsSuchAndOnlyToWhoAsksWhere() {
    assertThat(told("Where is Zenda?", true, BUILT)).hasValueSatisfying(is("ONLY_COORDINATES"));
    assertThat(told("What is Zenda?", true, BUILT)).hasValueSatisfying(is("NOT_RECORDED"));
    assertThat(told("Where is Zenda?", false, BUILT)).hasValueSatisfying(is("NOT_RECORDED"));
  }

  @Test
  void aClaimThatIsAskedWhereIsLeftToTheSearch() {
    Claim asked = said("asked", "built").asks("Where is Zenda?").build();
    assertThat(told("Where is Zenda?", true, asked)).isEmpty();
  }

  private static Consumer<Answer> is(String reason) {
    return answer ->
        assertThat(answer)
            .isInstanceOfSatisfying(
                Answer.Unknown.class, unknown -> assertThat(unknown.reason()).hasToString(reason));
  }

  private Optional<Answer> told(String utterance, boolean isOnMap, Claim... claims) {
    Entity zenda =
        new Entity(
            "zenda",
            EntityType.PLACE,
            "Zenda",
            List.of(),
            null,
            Entity.Relations.NONE,
            isOnMap
                ? new Particulars(
                    List.of(), List.of(), new Particulars.Coordinates(39.5, 46.5), null, null)
                : Particulars.NONE);
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder().with(zenda).with(claims).matter("whose", "whose Zenda was");
    List.of("location", "control", "name", "built").forEach(id -> knowledge.property(id, false));
    try (SqliteKnowledgeStore store = knowledge.compile(folder)) {
      return new Whereabouts(store, store.entities(), new Suggester(store))
          .of(question(utterance, zenda), 0)
          .map(Reasoned::answer);
    }
  }

  private static Question question(String utterance, Entity named) {
    int start = utterance.indexOf("Zenda");
    return new Question(
        utterance,
        Classification.certain(Intent.WHERE),
        List.of(new EntityMention(new Span(start, start + 5), "Zenda", List.of(named))),
        List.of(),
        List.of(),
        List.of());
  }

  private static ClaimBuilder said(String id, String property) {
    return claim(id).about("zenda").says(property, null).text("Of Zenda: " + id + ".");
  }
}
