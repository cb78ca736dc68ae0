package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Classification;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VagueTest {
  private static final Entity ZENDA = entity(EntityType.PLACE, "zenda", "Zenda");
  private static final Entity SUMMIT = entity(EntityType.EVENT, "summit", "Summit in Zenda, 1894");
  private static final Entity TREATY =
      entity(
          EntityType.DOCUMENT,
          "treaty",
          "Treaty of Zenda: text of the agreement of the King and the Duke, May 1894");
  private static final Entity COAST_WAR =
      entity(EntityType.EVENT, "coast-war", "War of the Coast, 1880");
  private static final Entity HILL_WAR =
      entity(EntityType.EVENT, "hill-war", "Second hill war, 1890–1894");
  private static final Entity BEFORE =
      entity(EntityType.EVENT, "before", "Months before the hill war");
  private static final List<Claim> TOLD =
      List.of(
          about("summit-1", "summit", "zenda"),
          about("treaty-1", "treaty", "zenda"),
          about("treaty-2", "treaty"),
          about("coast-war-1", "coast-war"),
          about("hill-war-1", "hill-war"),
          about("hill-war-2", "hill-war"),
          about("before-1", "before"));

  @TempDir private Path folder;

  @Test
  void aWordThatSeveralNamesHaveIsAskedBackWithWhatMostIsKnownOfFirst() {
    assertThat(options("the war", TOLD))
        .containsExactly("Second hill war, 1890–1894", "War of the Coast, 1880");
    assertThat(options("that war?", TOLD)).hasSize(2);
  }

  @Test
  void aWordThatOneNameHasOrMoreThanTheWordIsNotAskedBack() {
    assertThat(options("months", TOLD)).isEmpty();
    assertThat(options("what about the war", TOLD)).isEmpty();
    assertThat(options("the", TOLD)).isEmpty();
  }

  @Test
  void aPlaceThatOnlyOtherThingsAreToldOfIsAskedBackWithTheirShortNames() {
    assertThat(optionsOfName("Zenda?", TOLD))
        .containsExactly("Treaty of Zenda", "Summit in Zenda, 1894");
  }

  @Test
  void aPlaceThatIsToldOfItselfOrBesideOtherWordsIsNotAskedBack() {
    assertThat(optionsOfName("Where is Zenda?", TOLD)).isEmpty();
    assertThat(optionsOfName("Zenda", List.of(TOLD.get(0)))).isEmpty();
    List<Claim> told = new ArrayList<>(TOLD);
    told.add(about("zenda-1", "zenda"));
    assertThat(optionsOfName("Zenda", told)).isEmpty();
  }

  @Test
  void aQuestionOnOneOfSeveralIsAskedBackAsAQuestionOnEach() {
    assertThat(optionsOf("When did the war end?"))
        .containsExactly("When did the Second hill war end?", "When did the War of the Coast end?");
  }

  @Test
  void aQuestionThatSaysMoreOrHasAnUnknownWordIsNotAskedBack() {
    assertThat(optionsOf("When did the war end in Utopia?", "utopia")).isEmpty();
    assertThat(optionsOf("When did war end?")).isEmpty();
  }

  private List<String> optionsOf(String utterance, String... terms) {
    Question question =
        new Question(
            utterance,
            Classification.certain(Intent.WHEN),
            List.of(),
            List.of(),
            List.of(),
            List.of(terms));
    return asked(TOLD, vague -> vague.ofOneAmongSeveral(question));
  }

  private List<String> options(String utterance, List<Claim> told) {
    return asked(told, vague -> vague.of(question(utterance, List.of())));
  }

  private List<String> optionsOfName(String utterance, List<Claim> told) {
    int start = utterance.indexOf("Zenda");
    EntityMention mention = new EntityMention(new Span(start, start + 5), "Zenda", List.of(ZENDA));
    return asked(told, vague -> vague.ofName(question(utterance, List.of(mention))));
  }

  private interface Asking {
    Optional<Answer> of(Vague vague);
  }

  private List<String> asked(List<Claim> told, Asking asking) {
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .with(ZENDA, SUMMIT, TREATY, COAST_WAR, HILL_WAR, BEFORE)
            .with(told.toArray(Claim[]::new))
            .property("description", false);
    try (SqliteKnowledgeStore store = knowledge.compile(folder)) {
      return asking.of(new Vague(store, store.entities())).stream()
          .map(Answer::suggestions)
          .flatMap(List::stream)
          .toList();
    }
  }

  private static Question question(String utterance, List<EntityMention> mentions) {
    return new Question(
        utterance, Classification.certain(Intent.WHAT), mentions, List.of(), List.of(), List.of());
  }

  private static Claim about(String id, String subject, String... others) {
    return claim(id).about(subject, others).says("description", null).text(id + ".").build();
  }
}
