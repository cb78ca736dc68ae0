package org.annalist.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annalist.text.Word;

/**
 * Finds the clauses that stand beside a question, divided from it by a comma or a full stop: "I
 * forgot the date, when did Zenda fall?", "my teacher says 1890, when was it?" Safe for several
 * threads.
 */
final class SideClauses {
  private static final Pattern COMMA = Pattern.compile("[,()]");

  /** A question of fewer words does not stand by itself, unless it names what it is on. */
  private static final int WHOLE = 3;

  private SideClauses() {}

  /**
   * The words without such clauses.
   *
   * @param utterance the message as typed
   * @param words its words, or some of them
   * @param isNamed whether a word belongs to a name or a date
   * @param isAside whether a clause says something beside a question
   * @return the words that are left; all of them where no clause asks something by itself. Where
   *     what stands beside alone names what it is on, its names are left: "Zenda" of "my aunt is
   *     from Zenda, when was it taken?"; all of it where it says of what: "I read of the siege"
   */
  static List<Word> without(
      String utterance, List<Word> words, Predicate<Word> isNamed, Predicate<List<Word>> isAside) {
    Predicate<List<Word>> isBeside = clause -> !hasQuestionWord(clause) && isAside.test(clause);
    List<List<Word>> clauses = clauses(utterance, words, isBeside);
    if (clauses.size() < 2) {
      return words;
    }
    List<Word> asked = clauses.stream().filter(isBeside.negate()).flatMap(List::stream).toList();
    boolean losesName = words.stream().anyMatch(isNamed) && asked.stream().noneMatch(isNamed);
    boolean asksAlone =
        clauses.stream()
            .anyMatch(clause -> asksAlone(clause, isNamed) || (losesName && isLong(clause)));
    if (!asksAlone) {
      return words;
    }
    return clauses.stream()
        .flatMap(
            clause -> isBeside.test(clause) ? kept(clause, losesName, isNamed) : clause.stream())
        .toList();
  }

  /** What counts of a clause beside a question, where that has no name of its own. */
  private static Stream<Word> kept(List<Word> clause, boolean isNeeded, Predicate<Word> isNamed) {
    return isNeeded && Remarks.saysOfWhat(clause)
        ? clause.stream()
        : clause.stream().filter(word -> isNeeded && isNamed.test(word));
  }

  private static boolean isLong(List<Word> clause) {
    return hasQuestionWord(clause) && clause.size() > WHOLE;
  }

  private static boolean asksAlone(List<Word> clause, Predicate<Word> isNamed) {
    boolean isWhole = clause.size() > WHOLE && !Remarks.points(clause);
    return hasQuestionWord(clause) && (isWhole || clause.stream().anyMatch(isNamed));
  }

  private static boolean hasQuestionWord(List<Word> clause) {
    return clause.stream().anyMatch(word -> AskedFor.isQuestionWord(word.folded()));
  }

  private static List<List<Word>> clauses(
      String utterance, List<Word> words, Predicate<List<Word>> isBeside) {
    List<List<Word>> clauses = new ArrayList<>();
    for (List<Word> sentence : Sentences.of(utterance, words)) {
      int from = 0;
      for (int i = 1; i < sentence.size(); i++) {
        boolean isDivided = isDivided(utterance, sentence.get(i - 1), sentence.get(i));
        if (isDivided || asksAfter(sentence.subList(from, i), sentence.get(i), isBeside)) {
          clauses.add(sentence.subList(from, i));
          from = i;
        }
      }
      clauses.add(sentence.subList(from, sentence.size()));
    }
    return clauses;
  }

  private static boolean isDivided(String utterance, Word one, Word next) {
    return COMMA.matcher(utterance.substring(one.span().end(), next.span().start())).find();
  }

  /** "My aunt is from Zenda when was it taken" has no comma, and yet two clauses. */
  private static boolean asksAfter(List<Word> clause, Word next, Predicate<List<Word>> isBeside) {
    return clause.size() >= WHOLE
        && AskedFor.isQuestionWord(next.folded())
        && isBeside.test(clause);
  }
}
