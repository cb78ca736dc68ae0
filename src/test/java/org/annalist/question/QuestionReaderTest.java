package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.annalist.temporal.ImpossibleDate;
import org.annalist.text.FirstWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestBotExtension.class)
class QuestionReaderTest {
  private final TestBot bot;

  QuestionReaderTest(TestBot bot) {
    this.bot = bot;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          when was the truce signed in Strelsau  | truce-1892 strelsau | '' | sign
          what happened on 10 April 1892         | ''     | 1892-04-10 | ''
          what did Rudolf do in 1893             | rudolf | 1893       | ''
          Rudolf in March 1892 and in 1893       | rudolf | 1892-03 1893 | ''
          # a name that holds a date is a name, a date that holds a name a date
          when was the truce of 1892 signed      | truce-1892 | ''     | sign
          # "about" before a name is no "about" of a date
          tell me about Zenda                    | zenda  | ''         | ''
          statements about the truce             | truce-1892 | ''     | statement
          what happened about 1892               | ''     | 1892~      | ''
          # an event can say when
          what happened after the truce          | ''     | 1892-04-11/.. | ''
          who resigned before the Harvest War    | ''     | ../1878-07    | resign
          what happened before the Zenda treaty  | ''     | ../1879-03-04 | ''
          # the time of an event is a date, and the event is spoken of
          who resigned during the truce          | truce-1892 | 1892-04-10 | resign
          # two events have a time between them, unless that is what is asked for
          what happened between the Harvest War and the truce | '' | 1878-08-01/1892-04-10 | ''
          how many years between the Harvest War and the truce | harvest-war truce-1892 | '' | ''
          how long after the Harvest War was the truce | harvest-war truce-1892 | '' | long
          # a year in one place, a day in another
          in 1892, what happened on 10 April     | ''     | 1892-04-10 | ''
          # the names of people are no word to search for
          name the victims killed at Zenda       | zenda  | ''         | victim kill
          what were the names of those killed at Zenda | zenda | ''    | kill
          # what stands beside a question
          my teacher says 1890, who took Zenda?  | zenda  | ''         | take
          who took Zenda, exact date pls         | zenda  | ''         | take
          # slips in names and in words
          when did Ruddolf resign                | rudolf | ''         | resign
          when did Rudlof rezign                 | rudolf | ''         | resign
          who took Zendda castel                 | zenda-castle | ''   | take
          """)
  void understandsNamesDatesAndWords(String utterance, String ids, String dates, String terms) {
    Question question = bot.read(utterance);
    assertThat(
            List.of(
                String.join(" ", question.mentions().stream().map(m -> m.entity().id()).toList()),
                String.join(" ", question.dates().stream().map(d -> d.date().edtf()).toList()),
                String.join(" ", question.terms())))
        .as("%s", question)
        .isEqualTo(List.of(ids, dates, terms));
  }

  @Test
  void mentionsAreShownAsTyped() {
    String utterance = "When did KING  Rudolf's reign end?";
    EntityMention mention = bot.read(utterance).mentions().get(0);
    assertThat(mention.text()).isEqualTo("KING  Rudolf's");
    assertThat(mention.span().of(utterance)).isEqualTo(mention.text());
  }

  @Test
  void namesAnImpossibleDate() {
    Question question = bot.read("what happened on 31 February 1892?");
    assertThat(question.dates()).isEmpty();
    assertThat(question.impossibleDates())
        .extracting(ImpossibleDate::text)
        .containsExactly("31 February 1892");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!", "\u202e\u200b", "😀😀", "\n\t"})
  void understandsNothingWhereThereAreNoWords(String utterance) {
    Question question = bot.read(utterance);
    assertThat(question)
        .isEqualTo(
            new Question(
                utterance,
                Classification.certain(Intent.OUT_OF_SCOPE),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10 April 1892", "1892", "in May 1904?", "20.01.1990", "spring 1904"})
  void aDateAloneAsksWhatHappened(String utterance) {
    assertThat(bot.read(utterance).intent()).isEqualTo(Intent.ON_DATE);
  }

  @Test
  void aLongTextIsReadFromItsBeginning() {
    Question question = bot.read("when was the truce " + "blah ".repeat(50_000));
    assertThat(question.mentions()).extracting(m -> m.entity().id()).contains("truce-1892");
    assertThat(question.utterance()).hasSizeLessThanOrEqualTo(FirstWords.LONGEST);
    assertThat(question.terms().size()).isLessThan(250);
  }

  @Test
  void whatComesAfterTheEndOfALongTextIsNotRead() {
    assertThat(bot.read("blah ".repeat(2_000) + "Rudolf in 1893").mentions()).isEmpty();
    assertThat(bot.read("blah ".repeat(2_000) + "Rudolf in 1893").dates()).isEmpty();
  }

  @Test
  void aTextCutInTheMiddleOfACharacterDoesNoHarm() {
    assertThat(bot.read("a".repeat(4095) + "😀 when").mentions()).isEmpty();
  }
}
