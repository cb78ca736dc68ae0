package org.annalist.answer;

import java.util.List;
import java.util.Set;
import org.annalist.question.Question;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells whether a question asks what has been done already, and some claims say only that it is to
 * be done: how much has been paid, of claims that it must be paid. Safe for several threads.
 */
final class Undone {
  private static final Set<String> SO_FAR = Set.of("already", "yet");
  private static final Set<String> HAS = Set.of("has", "have", "had", "having", "been", "already");
  private static final Set<String> TO_BE =
      Set.of("must", "should", "shall", "will", "would", "may", "could", "ought");

  private Undone() {}

  /** Whether what has been done is asked for, and each of some texts tells what is to be done. */
  static boolean isAskedFor(Question question, List<String> told) {
    List<String> asked = folded(question.words());
    return asked.stream().anyMatch(SO_FAR::contains)
        && asked.stream().anyMatch(HAS::contains)
        && !told.isEmpty()
        && told.stream().map(text -> folded(WordFinder.find(text))).allMatch(Undone::isToBe);
  }

  private static boolean isToBe(List<String> words) {
    return words.stream().anyMatch(TO_BE::contains) && words.stream().noneMatch(HAS::contains);
  }

  private static List<String> folded(List<Word> words) {
    return words.stream().map(Word::folded).toList();
  }
}
