package org.annalist.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.date.EdtfParser;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Reads "who is king now?" as a question of today: the last king that is known of may be none any
 * more. Safe for several threads.
 */
final class Nowadays {
  private static final Set<String> NOW =
      Set.of("now", "currently", "current", "nowadays", "presently", "incumbent", "sitting");

  private final Clock clock;

  Nowadays(Clock clock) {
    this.clock = clock;
  }

  /** The question with the date of today; as it is where it asks for no person, or has a date. */
  Question of(Question question) {
    if (question.intent() != Intent.WHO || !question.dates().isEmpty()) {
      return question;
    }
    Optional<Word> now =
        WordFinder.find(question.utterance()).stream()
            .filter(word -> NOW.contains(word.folded()))
            .findFirst();
    return now.map(word -> on(question, word)).orElse(question);
  }

  private Question on(Question question, Word now) {
    DateExpression today =
        new DateExpression(
            now.span(), now.folded(), EdtfParser.parse(LocalDate.now(clock).toString()), "today");
    return new Question(
        question.utterance(),
        question.classification(),
        question.mentions(),
        List.of(today),
        question.impossibleDates(),
        question.terms());
  }
}
