package org.annalist.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.AskedFor;
import org.annalist.question.Classification;
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

  /** As sure as one can be of a question without a question word. */
  private static final double HALF = 0.5;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "s");

  private static final Set<String> ASKING = Set.of("who", "whos", "is", "right");

  private final Clock clock;
  private final SearchTerms searchTerms;

  Nowadays(Clock clock, SearchTerms searchTerms) {
    this.clock = clock;
    this.searchTerms = searchTerms;
  }

  /**
   * The question with the date of today, as one for a person; empty where it does not say now, asks
   * for something else, or has a date. "President of Ruritania now" asks for nothing by its words,
   * and is one.
   */
  Optional<Question> of(Question question) {
    boolean asksForOther =
        question.intent() != Intent.WHO && AskedFor.by(question.utterance()).isPresent();
    if (asksForOther || !question.dates().isEmpty()) {
      return Optional.empty();
    }
    return now(question).map(word -> on(question, word));
  }

  /**
   * "The current king of Ruritania", "who is the current king of Ruritania?", where that is the
   * name of one who is known: a question for who that is; empty where it says or asks for anything
   * else, or does not say now.
   */
  Optional<Question> ofNamed(Question question) {
    boolean isOnePerson =
        question.mentions().size() == 1
            && question.dates().isEmpty()
            && question.mentions().get(0).entity().type() == EntityType.PERSON;
    return isOnePerson && saysNoMore(question) && now(question).isPresent()
        ? Optional.of(question.with(asWho(question), question.mentions(), List.of(), List.of()))
        : Optional.empty();
  }

  private static boolean saysNoMore(Question question) {
    return WordFinder.find(question.utterance()).stream()
        .filter(word -> !NOW.contains(word.folded()) && !ARTICLES.contains(word.folded()))
        .filter(word -> !ASKING.contains(word.folded()))
        .allMatch(word -> question.mentions().get(0).span().overlaps(word.span()));
  }

  private static Optional<Word> now(Question question) {
    return WordFinder.find(question.utterance()).stream()
        .filter(word -> NOW.contains(word.folded()))
        .findFirst();
  }

  private Question on(Question question, Word now) {
    DateExpression today =
        new DateExpression(
            now.span(), now.folded(), EdtfParser.parse(LocalDate.now(clock).toString()), "today");
    List<String> said = searchTerms.of(List.of(now), any -> true);
    return question.with(
        asWho(question),
        question.mentions(),
        List.of(today),
        question.terms().stream().filter(term -> !said.contains(term)).toList());
  }

  private static Classification asWho(Question question) {
    Classification read = question.classification();
    return read.intent() == Intent.WHO
        ? read
        : new Classification(Intent.WHO, HALF, read.intent(), HALF);
  }
}
