package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.command.TestBot;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayAnswererTest {
  private static final String DAY = "1892-04-10";
  private static final Entity STRELSAU = entity(EntityType.PLACE, "strelsau", "Strelsau");

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(STRELSAU)
            .property("killed", true)
            .with(
                claim("council")
                    .about("council")
                    .on(DAY)
                    .text("The council decided on 10 April 1892 to keep the borders.")
                    .asks("What did the council decide?")
                    .build(),
                claim("flood")
                    .about("flood")
                    .on(DAY)
                    .text("The flood drowned three shepherds in the village of Tarlen.")
                    .asks("Where did the flood drown shepherds?")
                    .build(),
                claim("toll")
                    .about("flood")
                    .on(DAY)
                    .counts("killed", 3, Value.Bound.EXACTLY, "shepherds")
                    .text("The flood drowned 3 shepherds.")
                    .asks("How many shepherds were drowned?")
                    .build(),
                claim("village")
                    .about("tarlen")
                    .on("1892-05")
                    .text("The village of Tarlen was burnt in May 1892.")
                    .asks("Which village was burnt?", "Where was a village burnt?")
                    .build(),
                claim("road").text("A road leads to the borders.").build())
            .compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aDecisionOfADayIsToldInOtherWords() {
    assertThat(told(Questions.asks(Intent.WHEN).terms("decid", "council").on(DAY)))
        .containsExactly("council");
  }

  @Test
  void whatIsOfAnotherTimeIsNotToldOfADay() {
    assertThat(told(Questions.asks(Intent.WHAT).terms("road", "border").on(DAY)))
        .containsExactly("council");
    assertThat(told(Questions.asks(Intent.WHAT).terms("road", "border").on("1892-06-01")))
        .isEmpty();
  }

  @Test
  void ofOneFactNoWholeListIsTold() {
    assertThat(told(Questions.asks(Intent.WHERE).terms("shepherd", "drown", "villag").on(DAY)))
        .contains("flood")
        .doesNotContain("council");
  }

  @Test
  void whichOneOfAMonthIsNoListOfIt() {
    Questions general = Questions.asks(Intent.WHICH).typed("Which general led the burnt village?");
    assertThat(told(general.terms("villag", "burnt").on("1892-05"))).isEmpty();
    Questions village = Questions.asks(Intent.WHICH).typed("Which village was burnt?");
    assertThat(told(village.terms("villag", "burnt").on("1892-05"))).containsExactly("village");
  }

  @Test
  void aNumberIsOfWhatWasAskedFor() {
    assertThat(told(Questions.asks(Intent.HOW_MANY).terms("shepherd", "drown").on(DAY)))
        .contains("toll");
    assertThat(told(Questions.asks(Intent.HOW_MANY).terms("council", "drown", "road").on(DAY)))
        .isEmpty();
  }

  @Test
  void aWordThatNobodyKnowsIsNotAnsweredWithTheDay() {
    assertThat(told(Questions.asks(Intent.WHO).terms("tenni", "zeppelin").on(DAY))).isEmpty();
    assertThat(told(Questions.asks(Intent.WHAT).terms("tenni", "zeppelin", "cup").on(DAY)))
        .isEmpty();
  }

  @Test
  void aMonthIsTakenForAPartOfIt() {
    assertThat(told(Questions.asks(Intent.WHERE).terms("villag").on("1892-05-11/1892-05-20")))
        .containsExactly("village");
  }

  @Test
  void aPlaceMayBeImplied() {
    Questions decided = Questions.asks(Intent.ON_DATE).names(STRELSAU).on(DAY);
    assertThat(told(decided.terms("council", "border"))).containsExactly("council");
    assertThat(told(decided.terms("zeppelin"))).isEmpty();
  }

  private List<String> told(Questions question) {
    return new Answerer(store, store.entities(), KnowledgeBuilder.plainTerms(), TestBot.TODAY)
        .answer(question.build(), 0).answer().claims().stream().map(Claim::id).toList();
  }
}
