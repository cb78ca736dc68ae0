package org.annalist.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells by its question word what a well-formed question asks for: {@code Who signed it?} asks for
 * people. Safe for several threads.
 */
public final class AskedFor {
  /** How far behind "what" the noun stands that says what is asked for. */
  private static final int REACH = 3;

  /** Question words that leave open what is asked for. */
  private static final Set<Intent> OPEN = Set.of(Intent.WHAT, Intent.WHICH);

  private static final Set<String> UNITS = Set.of("date", "day", "month", "year");

  private static final QuestionWordTable WORDS = QuestionWordTable.SHIPPED;

  private AskedFor() {}

  /**
   * Tells what a question asks for.
   *
   * @param question a whole question
   * @return the intent that its question word stands for, or empty when it has none
   */
  public static Optional<Intent> by(String question) {
    return in(WordFinder.find(question));
  }

  /** Tells what the first question word among the words stands for. */
  static Optional<Intent> in(List<Word> words) {
    List<String> folded = words.stream().map(Word::folded).toList();
    Optional<Intent> first = first(folded);
    boolean isOpen = first.map(OPEN::contains).orElse(true);
    return isOpen && asksForDate(folded) ? Optional.of(Intent.WHEN) : first;
  }

  /** "State the date", "the vote in the parliament, year?" */
  private static boolean asksForDate(List<String> folded) {
    boolean endsInUnit = !folded.isEmpty() && UNITS.contains(folded.get(folded.size() - 1));
    return endsInUnit || folded.contains("date");
  }

  private static Optional<Intent> first(List<String> folded) {
    for (int i = 0; i < folded.size(); i++) {
      int end = Math.min(folded.size(), i + 1 + REACH);
      Optional<Intent> intent = byWord(folded.get(i), folded.subList(i + 1, end));
      if (intent.isPresent()) {
        return intent;
      }
    }
    return Optional.empty();
  }

  private static Optional<Intent> byWord(String word, List<String> after) {
    if (word.equals("how")) {
      return after.stream().findFirst().map(AskedFor::byAdverb);
    }
    return WORDS.byWord(word).map(intent -> byNoun(intent, after));
  }

  /** "What was the date", "which year": the noun says what is asked for. */
  private static Intent byNoun(Intent asked, List<String> after) {
    if (!OPEN.contains(asked)) {
      return asked;
    }
    int reach = asked == Intent.WHICH ? 1 : REACH;
    return after.stream()
        .limit(reach)
        .flatMap(noun -> WORDS.byNoun(noun).stream())
        .findFirst()
        .orElse(asked);
  }

  private static Intent byAdverb(String adverb) {
    return WORDS.byAdverb(adverb).orElse(Intent.WHAT);
  }
}
