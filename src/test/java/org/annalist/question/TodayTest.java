package org.annalist.question;

import static org.annalist.question.Words.date;
import static org.annalist.question.Words.mention;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.knowledge.EntityType;
import org.annalist.temporal.DateExpression;
import org.annalist.text.WordFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is Zenda called today",
        "Zenda has another name today, what is it",
        "which towns are in Zenda today",
        "why is Zenda empty today",
      })
  void howThingsStandIsNotAskedOfTheDay(String utterance) {
    assertThat(without(utterance)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what happened in Zenda today",
        "today's events in Zenda",
        "which anniversary does Zenda mark today",
        // what changes with time is not told as of another day
        "who rules Zenda today",
        "how many live in Zenda today",
        "where is the court of Zenda today",
        "Zenda today",
      })
  void whatHappenedIs(String utterance) {
    assertThat(without(utterance)).hasSize(1);
  }

  @Test
  void whereNothingIsNamedTheDayIsAskedAbout() {
    String utterance = "what is today";
    List<DateExpression> dates = List.of(date(utterance, "today", "2026-11-21"));
    assertThat(Today.without(dates, WordFinder.find(utterance), List.of())).isEqualTo(dates);
  }

  @Test
  void otherDatesStay() {
    String utterance = "what was Zenda called in 1892, and today?";
    DateExpression year = date(utterance, "1892", "1892");
    List<DateExpression> dates = List.of(year, date(utterance, "today", "2026-11-21"));
    assertThat(
            Today.without(
                dates,
                WordFinder.find(utterance),
                List.of(mention(utterance, "Zenda", EntityType.PLACE))))
        .containsExactly(year);
  }

  private static List<DateExpression> without(String utterance) {
    return Today.without(
        List.of(date(utterance, "today", "2026-11-21")),
        WordFinder.find(utterance),
        List.of(mention(utterance, "Zenda", EntityType.PLACE)));
  }
}
