package org.annalist.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Questions;
import org.annalist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneFactTest {
  @ParameterizedTest
  @CsvSource({
    "Into which city did the army of Ruritania march in May 1892?, WHERE",
    "in which town happened the fire in feb 1892, WHERE",
    "The kings met in 1892; in what city?, WHERE",
    "who led the army of Ruritania in May 1892, WHO",
    "how many shepherds drowned in May 1892, HOW_MANY",
    "What happened in Zenda in May 1892?, TIMELINE",
    "when did what happen in May 1892, TIMELINE",
    "In which towns did the army camp in May 1892?, TIMELINE",
    "In which two towns did the army camp in May 1892?, WHERE",
    "Which two events were in May 1892?, TIMELINE",
    "In which town did the army camp during the events of May 1892?, WHERE",
    "who can tell me the events of May 1892, TIMELINE",
  })
  void aWordThatAsksForOneFactTellsItFromATime(String question, Intent read) {
    assertThat(
            OneFact.reading(Questions.asks(Intent.TIMELINE).typed(question).on("1892-05").build())
                .intent())
        .isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "Which general led the attack on Zenda in May 1892?, true",
    "Which villages were taken in May 1892?, false",
    "Which events were in May 1892?, false",
    "Which change of kings occurred in May 1892?, false",
    "Which meeting took place in May 1892?, false",
  })
  void whichOneIsToldFromWhichSeveral(String question, boolean isOne) {
    assertThat(OneFact.isWhichOne(Questions.asks(Intent.WHICH).typed(question).build()))
        .isEqualTo(isOne);
  }

  @Test
  void theEventsOfANameAreNotAskedFor() {
    String typed = "in which town did the army camp after the Zenda events of 1892";
    Question bare = Questions.asks(Intent.TIMELINE).typed(typed).on("1892").build();
    int start = typed.indexOf("the Zenda");
    Entity siege =
        new Entity(
            "zenda", EntityType.EVENT, "Zenda events", List.of(), null, Entity.Relations.NONE);
    EntityMention named =
        new EntityMention(
            new Span(start, start + "the Zenda events".length()),
            "the Zenda events",
            List.of(siege));
    Question naming = bare.with(bare.classification(), List.of(named), bare.dates(), bare.terms());
    assertThat(OneFact.reading(bare).intent()).isEqualTo(Intent.TIMELINE);
    assertThat(OneFact.reading(naming).intent()).isEqualTo(Intent.WHERE);
  }
}
