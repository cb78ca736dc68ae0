package org.annalist.series;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Classification;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Parts of a question: "who was king" and "the bridge fell" of "who was king when the bridge fell?"
 * Safe for several threads.
 */
public final class Clauses {
  private static final Set<String> SAYING_WHEN = Set.of("when", "while", "whn", "during", "time");
  private static final Set<String> GOING_ON = Set.of("and", "but");

  private final SearchTerms searchTerms;

  public Clauses(SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
  }

  /**
   * A question in two parts.
   *
   * @param main what is asked
   * @param other what stands behind it
   */
  public record Parted(Question main, Question other) {}

  /** What is asked, and the clause that says at which time; empty where there is none. */
  public Optional<Parted> atTime(Question question) {
    return parted(question, SAYING_WHEN, Intent.WHEN);
  }

  /** What is asked, and what is asked or said besides; empty where there is no such clause. */
  public Optional<Parted> goingOn(Question question) {
    return parted(question, GOING_ON, question.intent());
  }

  private Optional<Parted> parted(Question question, Set<String> before, Intent intent) {
    List<Word> words = WordFinder.find(question.utterance());
    for (int i = 2; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      if (before.contains(word.folded()) && question.isPlain(word)) {
        int at = word.span().start();
        Question main = part(question, question.classification(), w -> w.span().end() <= at, true);
        Question other =
            part(question, Classification.certain(intent), w -> w.span().start() > at, false);
        return Optional.of(new Parted(main, other));
      }
    }
    return Optional.empty();
  }

  /** What comes from what was said before belongs to what is asked. */
  private Question part(
      Question question, Classification classification, Predicate<Word> isIn, boolean inherits) {
    List<Word> words = WordFinder.find(question.utterance());
    List<Word> inside = words.stream().filter(isIn).toList();
    Span span = new Span(inside.get(0).span().start(), inside.get(inside.size() - 1).span().end());
    return new Question(
        question.utterance(),
        classification,
        question.mentions().stream().filter(m -> isIn(m.span(), span, inherits)).toList(),
        question.dates().stream().filter(date -> isIn(date.span(), span, inherits)).toList(),
        List.of(),
        searchTerms.of(inside, question::isPlain));
  }

  private static boolean isIn(Span span, Span part, boolean inherits) {
    return span.length() == 0 ? inherits : span.overlaps(part);
  }
}
