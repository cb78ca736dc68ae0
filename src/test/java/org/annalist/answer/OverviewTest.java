package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annalist.KnowledgeBuilder;
import org.annalist.account.AccountFinder;
import org.annalist.account.Dispute;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.annalist.search.Weights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverviewTest {
  private static final Entity ZENDA = entity(EntityType.PLACE, "zenda", "Zenda");
  private static final Entity FALL = entity(EntityType.EVENT, "fall", "Fall of Zenda", "Zenda");
  private static final Entity SILENT = entity(EntityType.EVENT, "silent", "Silent War");
  private static final Source PAPER =
      new Source("paper", "P", "Paper", SourceKind.NEWS, "en", null, null);
  private static final Entity RUDOLF = entity(EntityType.PERSON, "rudolf", "Rudolf");

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    KnowledgeBuilder knowledge =
        new KnowledgeBuilder()
            .with(ZENDA, FALL, SILENT, RUDOLF)
            .with(
                claim("lies").about("zenda").build(),
                claim("taken").about("fall", "zenda", "rudolf").build());
    for (int i = 0; i < 9; i++) {
      knowledge.with(claim("rudolf-" + i).about("rudolf").build());
    }
    store = knowledge.compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void saysWhatIsKnownOfOneThing() {
    assertThat(claims(Questions.asks(Intent.WHAT).names(ZENDA))).containsExactly("lies");
  }

  @Test
  void whereAPlaceIsTellsNotWhatHappenedThere() {
    try (SqliteKnowledgeStore places =
        new KnowledgeBuilder()
            .with(ZENDA, FALL)
            .property("location", true)
            .property("description", false)
            .with(
                claim("taken").about("fall", "zenda").build(),
                claim("gate").about("zenda").says("description", new Value.Words("gate")).build(),
                claim("lies").about("zenda").says("location", new Value.Words("south")).build())
            .compile(directory)) {
      assertThat(claims(places, Questions.asks(Intent.WHERE).namesOneOf(FALL, ZENDA)))
          .containsExactly("lies");
      assertThat(overview(places, Questions.asks(Intent.WHERE).names(FALL))).isEmpty();
    }
  }

  @Test
  void whoSomebodyIsBeginsWithTheLongestOffice() {
    try (SqliteKnowledgeStore people =
        new KnowledgeBuilder()
            .with(RUDOLF)
            .property("office", false)
            .with(
                claim("born").about("rudolf").on("1860").build(),
                claim("mayor")
                    .about("rudolf")
                    .says("office", new Value.Words("Mayor"))
                    .on("1889")
                    .build(),
                claim("king")
                    .about("rudolf")
                    .says("office", new Value.Words("King"))
                    .on("1890/1899")
                    .asks("Who was Rudolf?")
                    .build())
            .compile(directory)) {
      assertThat(claims(people, Questions.asks(Intent.WHO).names(RUDOLF)))
          .startsWith("king", "mayor");
    }
  }

  private static List<String> claims(SqliteKnowledgeStore known, Questions question) {
    return overview(known, question).orElseThrow().claims().stream().map(Claim::id).toList();
  }

  private static Optional<Answer> overview(SqliteKnowledgeStore known, Questions question) {
    Weights weights = new Weights(known);
    Narrowing narrowing = new Narrowing(known, weights, KnowledgeBuilder.plainTerms());
    return new Overview(
            known, known.entities(), weights, narrowing, accounts(known), new Suggester(known))
        .of(question.build(), 0)
        .map(Reasoned::answer);
  }

  @Test
  void whatHappenedComesBeforeThePlaceOfThatName() {
    assertThat(claims(Questions.asks(Intent.WHAT).namesOneOf(ZENDA, FALL)))
        .containsExactly("taken");
  }

  @Test
  void somethingOfWhichNothingIsSaidGivesWayToAnotherOfThatName() {
    assertThat(claims(Questions.asks(Intent.WHAT).namesOneOf(ZENDA, SILENT)))
        .containsExactly("lies");
  }

  @Test
  void goesOnWhereItStopped() {
    List<String> first = claims(Questions.asks(Intent.LIST).names(RUDOLF));
    assertThat(first).startsWith("rudolf-0").hasSizeLessThan(9);
    Answer.Answered next =
        (Answer.Answered)
            overview(Questions.asks(Intent.LIST).names(RUDOLF), first.size()).orElseThrow();
    assertThat(next.claims().get(0).id()).isEqualTo("rudolf-" + first.size());
    assertThat(first.size() + next.claims().size() + next.remaining()).isEqualTo(9);
    assertThat(overview(Questions.asks(Intent.LIST).names(RUDOLF), 9)).isEmpty();
  }

  @Test
  void saysOnWhatSourcesDifferAndGivesNoKindOfSourceTheWordAlone() {
    try (SqliteKnowledgeStore contested =
        new KnowledgeBuilder()
            .with(FALL)
            .matter("who-began", "who began it")
            .with(
                claim("gazette-1").about("fall").on("who-began", new Value.Words("they")).build(),
                claim("gazette-2").about("fall").build(),
                claim("gazette-3").about("fall").build(),
                claim("paper-1")
                    .about("fall")
                    .cites(PAPER, "p. 1", null)
                    .on("who-began", new Value.Words("we"))
                    .build())
            .compile(directory)) {
      Answer.Answered answer =
          (Answer.Answered)
              new Overview(
                      contested,
                      contested.entities(),
                      new Weights(contested),
                      new Narrowing(
                          contested, new Weights(contested), KnowledgeBuilder.plainTerms()),
                      accounts(contested),
                      new Suggester(contested))
                  .of(Questions.asks(Intent.WHAT).names(FALL).build(), 0)
                  .orElseThrow()
                  .answer();
      assertThat(answer.claims())
          .extracting(Claim::id)
          .containsExactly("gazette-1", "paper-1", "gazette-2", "gazette-3");
      assertThat(answer.disputes()).extracting(Dispute::matter).containsExactly("who began it");
      assertThat(answer.differing()).isEmpty();
    }
  }

  @Test
  void beginsWithWhatHappened() {
    try (SqliteKnowledgeStore told =
        new KnowledgeBuilder()
            .with(FALL)
            .with(
                claim("remark").about("fall").asks("What was the Fall of Zenda?").build(),
                claim("cost").about("fall").asks("What did the Fall of Zenda cost?").build(),
                claim("walls").about("fall").asks("How thick were the walls?").build(),
                claim("course")
                    .about("fall")
                    .on("1878")
                    .asks("What was the Fall of Zenda?")
                    .build())
            .compile(directory)) {
      assertThat(
              new Overview(
                      told,
                      told.entities(),
                      new Weights(told),
                      new Narrowing(told, new Weights(told), KnowledgeBuilder.plainTerms()),
                      accounts(told),
                      new Suggester(told))
                  .of(Questions.asks(Intent.WHAT).names(FALL).build(), 0)
                  .orElseThrow()
                  .answer()
                  .claims())
          .extracting(Claim::id)
          .startsWith("course");
    }
  }

  @Test
  void tellsWhatItIsThenTheFiguresThatDifferThenWhatElseDiffers() {
    Entity fall = event("fall", "Fall of Zenda", "1878-05-02");
    try (SqliteKnowledgeStore told =
        new KnowledgeBuilder()
            .with(fall)
            .matter("who-began", "who began it")
            .matter("dead", "how many died")
            .with(
                claim("they").about("fall").on("who-began", new Value.Words("they")).build(),
                claim("we").about("fall").on("who-began", new Value.Words("we")).build(),
                claim("wall").about("fall").build(),
                claim("ten").about("fall").on("dead", dead(10)).build(),
                claim("nine").about("fall").cites(PAPER, "p. 1", null).on("dead", dead(9)).build(),
                claim("gate").about("fall").on("1878-05-02").build(),
                claim("is")
                    .about("fall")
                    .on("1878-05-02")
                    .asks("What was the Fall of Zenda?")
                    .build())
            .compile(directory)) {
      assertThat(claims(told, Questions.asks(Intent.WHAT).names(fall)))
          .containsExactly("is", "ten", "nine", "they", "we", "wall", "gate");
    }
  }

  private static Entity event(String id, String name, String edtf, String... places) {
    return KnowledgeBuilder.event(
        id, name, edtf, new Entity.Relations(List.of(places), List.of(), null));
  }

  private static Value dead(long number) {
    return new Value.Figure(number, Value.Bound.EXACTLY, "dead");
  }

  @Test
  void theNameOfSeveralEventsMeansThePlaceAndTellsOfThemInTheOrderOfTime() {
    Entity first = event("first-fall", "Fall of Zenda, 1878", "1878", "zenda");
    Entity second = event("second-fall", "Fall of Zenda, 1892", "1892", "zenda");
    try (SqliteKnowledgeStore told =
        new KnowledgeBuilder()
            .with(ZENDA, first, second)
            .with(
                claim("later").about("second-fall", "zenda").on("1892").build(),
                claim("walls").about("zenda").build(),
                claim("town").about("zenda").asks("What is Zenda?").build(),
                claim("earlier").about("first-fall", "zenda").on("1878").build())
            .compile(directory)) {
      assertThat(claims(told, Questions.asks(Intent.WHAT).namesOneOf(second, first, ZENDA)))
          .containsExactly("town", "earlier", "later", "walls");
    }
  }

  @Test
  void aPlaceOfWhichHardlyAnythingIsKnownGivesWayToTheEventNamedAfterIt() {
    Entity raid = event("raid", "Raid on Zenda", "1878", "zenda");
    try (SqliteKnowledgeStore told =
        new KnowledgeBuilder()
            .with(ZENDA, raid)
            .with(
                claim("town").about("zenda").build(),
                claim("raided").about("raid", "zenda").on("1878").build(),
                claim("burnt").about("raid", "zenda").build())
            .compile(directory)) {
      assertThat(claims(told, Questions.asks(Intent.WHAT).names(ZENDA)))
          .containsExactly("raided", "burnt");
    }
  }

  @Test
  void whoAsksForPeopleAndBodies() {
    assertThat(claims(Questions.asks(Intent.WHO).names(RUDOLF))).isNotEmpty();
    assertThat(claims(Questions.asks(Intent.WHO).names(ZENDA))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WHEN", "WHERE", "HOW_MANY", "WHY", "COMPARE", "SOURCE"})
  void otherQuestionsAskForSomethingOfIt(Intent intent) {
    assertThat(claims(Questions.asks(intent).names(ZENDA))).isEmpty();
  }

  @Test
  void whatElseIsAskedLeavesNoRoomForAnOverview() {
    assertThat(claims(Questions.asks(Intent.WHAT).names(ZENDA).terms("bridg"))).isEmpty();
    assertThat(claims(Questions.asks(Intent.WHAT).names(ZENDA).on("1892"))).isEmpty();
    assertThat(claims(Questions.asks(Intent.WHAT).names(ZENDA, RUDOLF))).isEmpty();
    assertThat(claims(Questions.asks(Intent.WHAT))).isEmpty();
  }

  private List<String> claims(Questions question) {
    return overview(question, 0)
        .map(answer -> answer.claims().stream().map(Claim::id).toList())
        .orElse(List.of());
  }

  private Optional<Answer> overview(Questions question, int skip) {
    return new Overview(
            store,
            store.entities(),
            new Weights(store),
            new Narrowing(store, new Weights(store), KnowledgeBuilder.plainTerms()),
            accounts(store),
            new Suggester(store))
        .of(question.build(), skip)
        .map(Reasoned::answer);
  }

  private static AccountFinder accounts(SqliteKnowledgeStore store) {
    return new AccountFinder(store, store.entities(), KnowledgeBuilder.plainTerms());
  }
}
