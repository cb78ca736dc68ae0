package org.annalist.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * "Was Zenda taken on 8 or 9 May 1892?" asks when, though no question word says so. Safe for
 * several threads.
 */
public final class ChoiceOfDates {
  private static final String OR = "or";

  /** "In 1892 or later" leaves no choice. */
  private static final Set<String> OPEN_ENDS = Set.of("later", "earlier", "after", "before");

  private ChoiceOfDates() {}

  /**
   * Tells what a question asks for that leaves the choice between dates.
   *
   * @param text the question
   * @param words its words
   * @param dates its dates in their order
   * @return when; empty where it leaves no choice, or asks for something with a word of its own
   */
  static Optional<Classification> settle(
      String text, List<Word> words, List<DateExpression> dates) {
    return isLeft(text, dates)
            && AskedFor.in(words).isEmpty()
            && !AskedFor.hasCueOf(Intent.ON_DATE, words)
        ? Optional.of(Classification.certain(Intent.WHEN))
        : Optional.empty();
  }

  /**
   * Leaves out of a question for a date the dates that it offers: all accounts are to be told, also
   * those that give none of them.
   *
   * @param question what was understood
   * @return the question without dates; as it is where it offers none, or names nothing else
   */
  public static Question open(Question question) {
    return question.intent() == Intent.WHEN
            && !question.mentions().isEmpty()
            && AskedFor.by(question.utterance()).isPresent()
            && isLeft(question.utterance(), question.dates())
        ? question.with(question.classification(), question.mentions(), List.of(), question.terms())
        : question;
  }

  private static boolean isLeft(String text, List<DateExpression> dates) {
    for (int i = 0; i < dates.size(); i++) {
      DateExpression date = dates.get(i);
      if (hasOr(date.text()) || (i > 0 && isOr(text, dates.get(i - 1).span(), date.span()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOr(String text) {
    List<Word> words = WordFinder.find(text);
    return words.size() > 2
        && words.subList(1, words.size() - 1).stream().anyMatch(word -> word.folded().equals(OR))
        && !OPEN_ENDS.contains(words.get(words.size() - 1).folded());
  }

  private static boolean isOr(String text, Span one, Span other) {
    List<Word> between = WordFinder.find(one.upTo(other, text));
    return !between.isEmpty()
        && between.size() <= 3
        && between.stream().anyMatch(word -> word.folded().equals(OR));
  }
}
