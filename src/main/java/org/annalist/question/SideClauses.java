package org.annalist.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
   * @return the words that are left; all of them where no clause asks something by itself, or where
   *     such a clause alone names what it is on: "I read of Zenda, how many people were killed?"
   */
  static List<Word> without(
      String utterance, List<Word> words, Predicate<Word> isNamed, Predicate<List<Word>> isAside) {
    List<List<Word>> clauses = clauses(utterance, words);
    boolean isAsked = clauses.stream().anyMatch(clause -> asksAlone(clause, isNamed));
    if (clauses.size() < 2 || !isAsked) {
      return words;
    }
    List<Word> left =
        clauses.stream()
            .filter(clause -> hasQuestionWord(clause) || !isAside.test(clause))
            .flatMap(List::stream)
            .toList();
    boolean losesName = words.stream().anyMatch(isNamed) && left.stream().noneMatch(isNamed);
    return losesName ? words : left;
  }

  private static boolean asksAlone(List<Word> clause, Predicate<Word> isNamed) {
    boolean isWhole = clause.size() > WHOLE && !Remarks.points(clause);
    return hasQuestionWord(clause) && (isWhole || clause.stream().anyMatch(isNamed));
  }

  private static boolean hasQuestionWord(List<Word> clause) {
    return clause.stream().anyMatch(word -> AskedFor.isQuestionWord(word.folded()));
  }

  private static List<List<Word>> clauses(String utterance, List<Word> words) {
    List<List<Word>> clauses = new ArrayList<>();
    for (List<Word> sentence : Sentences.of(utterance, words)) {
      int from = 0;
      for (int i = 1; i < sentence.size(); i++) {
        if (isDivided(utterance, sentence.get(i - 1), sentence.get(i))) {
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
}
