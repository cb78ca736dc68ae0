package org.annalist.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private static final Pattern DAY = Pattern.compile("[0-9]{1,2}(?:st|nd|rd|th)");

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
            && (Asides.askWhether(text, words) || !AskedFor.hasCueOf(Intent.ON_DATE, words))
        ? Optional.of(Classification.certain(Intent.WHEN))
        : Optional.empty();
  }

  /**
   * Leaves out of a question for a date the dates that it offers: all accounts are to be told, also
   * those that give none of them.
   *
   * @param question what was understood
   * @return the question without dates; as it is where it offers none, or names nothing else; with
   *     them, but without days that stand for none, where nothing else tells what is asked
   */
  public static Question open(Question question) {
    String text = question.utterance();
    List<Word> words = WordFinder.find(text);
    boolean isAsked = AskedFor.in(words).isPresent() || Asides.askWhether(text, words);
    if (question.intent() != Intent.WHEN
        || question.mentions().isEmpty()
        || !isAsked
        || !isLeft(text, question.dates())) {
      return question;
    }
    List<String> terms =
        question.terms().stream().filter(term -> !DAY.matcher(term).matches()).toList();
    boolean tells = !terms.isEmpty() || AskedFor.in(words).isPresent();
    return question.with(
        question.classification(),
        question.mentions(),
        tells ? List.of() : question.dates(),
        terms);
  }

  private static boolean isLeft(String text, List<DateExpression> dates) {
    return dates.stream().anyMatch(date -> hasOr(date.text()))
        || isOrBetween(text, spans(text, dates));
  }

  /** Where dates stand, and days whose month stands with another: "on the 25th or the 26th of". */
  private static List<Span> spans(String text, List<DateExpression> dates) {
    List<Span> dated = dates.stream().map(DateExpression::span).toList();
    Stream<Span> days =
        dated.isEmpty()
            ? Stream.of()
            : WordFinder.find(text).stream()
                .filter(word -> DAY.matcher(word.folded()).matches())
                .map(Word::span)
                .filter(span -> dated.stream().noneMatch(span::overlaps));
    return Stream.concat(dated.stream(), days)
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  private static boolean isOrBetween(String text, List<Span> spans) {
    return IntStream.range(1, spans.size())
        .anyMatch(at -> isOr(text, spans.get(at - 1), spans.get(at)));
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
