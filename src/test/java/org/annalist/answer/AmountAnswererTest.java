package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.KnowledgeBuilder;
import org.annalist.account.AccountFinder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Questions;
import org.annalist.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmountAnswererTest {
  private static final String TYPED = "were more people displaced from Zenda or from Strelsau?";
  private static final Entity ZENDA = KnowledgeBuilder.entity(EntityType.PLACE, "zenda", "Zenda");
  private static final Entity STRELSAU =
      KnowledgeBuilder.entity(EntityType.PLACE, "strelsau", "Strelsau");
  private static final Claim OF_ZENDA = displaced("of-zenda", "zenda", 1_200);
  private static final Claim ALSO_OF_ZENDA = displaced("also-of-zenda", "zenda", 900);
  private static final Claim OF_STRELSAU = displaced("of-strelsau", "strelsau", 4_000);
  private static final Claim IN_WORDS = claim("in-words").about("strelsau").build();

  /** What the search finds of each thing, by its id. */
  private final Map<String, Claim> found = new HashMap<>();

  private final List<Question> searched = new ArrayList<>();
  private double probability = 0.8;

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  private static Claim displaced(String id, String place, long number) {
    return claim(id)
        .about(place)
        .counts("displaced", number, Value.Bound.EXACTLY, "people displaced")
        .build();
  }

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(ZENDA, STRELSAU)
            .property("displaced", true)
            .with(OF_ZENDA, ALSO_OF_ZENDA, OF_STRELSAU, IN_WORDS)
            .compile(directory);
    found.put("zenda", OF_ZENDA);
    found.put("strelsau", OF_STRELSAU);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theFiguresOfBothStandSideBySideWithEveryAccountAndNoVerdict() {
    Answer answer = ask(TYPED, Intent.COMPARE).orElseThrow();
    assertThat(((Answer.Reckoned) answer).conclusion())
        .isEqualTo(
            "Side by side: Zenda: 1,200 people displaced, or 900 people displaced;"
                + " Strelsau: 4,000 people displaced.");
    assertThat(answer.claims())
        .extracting(Claim::id)
        .containsExactly("of-zenda", "also-of-zenda", "of-strelsau");
  }

  @Test
  void eachIsSearchedForByItselfWithoutTheWordsThatCompare() {
    ask(TYPED, Intent.COMPARE);
    assertThat(searched).extracting(Question::intent).containsOnly(Intent.HOW_MANY);
    assertThat(searched)
        .extracting(one -> one.mentions().stream().map(EntityMention::text).toList())
        .containsExactly(List.of("Zenda"), List.of("Strelsau"));
    assertThat(searched.get(0).terms()).contains("displac").doesNotContain("more", "or", "zenda");
  }

  @Test
  void aThingWithoutAFigureIsNotCompared() {
    found.put("strelsau", IN_WORDS);
    assertThat(ask(TYPED, Intent.COMPARE)).isEmpty();
  }

  @Test
  void aFigureOfSomethingElseIsNotTaken() {
    found.put("strelsau", OF_ZENDA);
    assertThat(ask(TYPED, Intent.COMPARE)).isEmpty();
  }

  @Test
  void whatIsHardlyProbableIsNotCompared() {
    probability = 0.4;
    assertThat(ask(TYPED, Intent.COMPARE)).isEmpty();
  }

  @Test
  void otherQuestionsAreLeftToOthers() {
    assertThat(ask(TYPED, Intent.HOW_MANY)).isEmpty();
    assertThat(ask("compare the displaced from Zenda and from Strelsau", Intent.COMPARE)).isEmpty();
    assertThat(searched).isEmpty();
  }

  private Optional<Answer> ask(String typed, Intent intent) {
    Question named = Questions.asks(intent).terms("displaced").typed(typed).build();
    Question question =
        new Question(
            typed,
            named.classification(),
            List.of(mention(typed, ZENDA), mention(typed, STRELSAU)),
            List.of(),
            List.of(),
            named.terms());
    return new AmountAnswerer(
            KnowledgeBuilder.plainTerms(),
            new AccountFinder(store, store.entities(), KnowledgeBuilder.plainTerms()),
            new Suggester(store),
            this::search)
        .of(question)
        .map(Reasoned::answer);
  }

  private static EntityMention mention(String typed, Entity entity) {
    int start = typed.indexOf(entity.name());
    return new EntityMention(
        new Span(start, start + entity.name().length()), entity.name(), List.of(entity));
  }

  private Reasoned search(Question one) {
    searched.add(one);
    Claim claim = found.get(one.mentions().get(0).entity().id());
    Answer answer = new Answer.Answered(Answer.Form.FACT, List.of(claim), 0, List.of());
    return new Reasoned(answer, List.of(), List::of, probability);
  }
}
