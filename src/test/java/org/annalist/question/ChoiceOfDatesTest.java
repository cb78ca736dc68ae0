package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.annalist.date.EdtfParser;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestBotExtension.class)
class ChoiceOfDatesTest {
  private final TestBot bot;

  ChoiceOfDatesTest(TestBot bot) {
    this.bot = bot;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "did Zenda fall on 5 or 6 March 1892?",
        "was the truce signed in 1892 or in 1893",
        "was Zenda taken in March or April 1892?",
        "5 or 6 March 1892 for Zenda?",
        "did it happen in Zenda on the 5th or on the 6th of March?",
        "Zenda: was it taken on 5 March 1892 or on the 6th?",
      })
  void aChoiceOfDatesAsksWhen(String utterance) {
    assertThat(bot.read(utterance).intent()).isEqualTo(Intent.WHEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what happened on 5 or 6 March 1892?",
        "the events of 5 or 6 March 1892",
        "who took Zenda in 1892 or 1893?",
        "did Zenda fall on 5 March 1892?",
        "the country in 1892 or later",
      })
  void otherQuestionsDoNot(String utterance) {
    assertThat(bot.read(utterance).intent()).isNotEqualTo(Intent.WHEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when did Zenda fall, 5 or 6 March 1892?",
        "when was the truce signed, in 1892 or in 1893?",
        "was Zenda taken on the 5th or the 6th of March?",
      })
  void theDatesOfAWhenQuestionThatAreOfferedDoNotNarrowIt(String utterance) {
    Question asked = bot.read(utterance);
    Question open = ChoiceOfDates.open(asked);
    assertThat(asked.dates()).isNotEmpty();
    assertThat(open.dates()).isEmpty();
    assertThat(open.mentions()).isEqualTo(asked.mentions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when did Zenda fall in 1892?",
        "when was it, 1892 or 1893?",
        "who took Zenda, in 1892 or in 1893?",
      })
  void otherDatesNarrow(String utterance) {
    Question asked = bot.read(utterance);
    assertThat(ChoiceOfDates.open(asked)).isEqualTo(asked);
  }

  /** A follow-up has dates beside its own that were typed before it, or nowhere. */
  @ParameterizedTest(name = "{0}-{1}")
  @CsvSource({"0, 0", "60, 64"})
  void aDateThatWasNotTypedHereIsNoChoice(int start, int end) {
    Question asked = bot.read("when did Zenda fall in 1892?");
    DateExpression before =
        new DateExpression(new Span(start, end), "1893", EdtfParser.parse("1893"), "as before");
    Question leaning =
        asked.with(
            asked.classification(),
            asked.mentions(),
            List.of(asked.dates().get(0), before),
            asked.terms());
    assertThat(ChoiceOfDates.open(leaning)).isEqualTo(leaning);
  }
}
