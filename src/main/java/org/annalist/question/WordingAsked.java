package org.annalist.question;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.annalist.text.WordTable;

/**
 * Tells whether a question asks in what words somebody spoke of a thing: "what did the Duke call
 * it?", "which expression did the envoy use?"
 */
public final class WordingAsked {
  private static final WordTable WORDS = WordTable.of(WordingAsked.class, "wording-words.tsv");
  private static final Set<String> ASKING = WORDS.words("asking");
  private static final Set<String> EXPRESSIONS = WORDS.words("expression");
  private static final Set<String> CALLING = WORDS.words("calling");
  private static final Set<String> WHAT_OR_HOW = WORDS.words("what-or-how");

  /** Behind these stands who calls it so; "what is it called?" asks for a name. */
  private static final Set<String> DOING = WORDS.words("doing");

  /** "What does the text call for?" asks for no word. */
  private static final Set<String> DEMANDING = WORDS.words("demanding");

  /** So many words may stand between: "by what exact expression". */
  private static final int NEAR = 2;

  private WordingAsked() {}

  /**
   * Tells whether a question asks so.
   *
   * @param text any text
   * @return true where a word or an expression is asked for
   */
  public static boolean isAskedBy(String text) {
    List<String> words = WordFinder.find(text).stream().map(Word::folded).toList();
    return IntStream.range(0, words.size())
        .filter(at -> ASKING.contains(words.get(at)))
        .anyMatch(at -> asksForExpression(words, at) || asksWhatItIsCalled(words, at));
  }

  private static boolean asksForExpression(List<String> words, int at) {
    return words.subList(at + 1, Math.min(words.size(), at + 1 + NEAR)).stream()
        .anyMatch(EXPRESSIONS::contains);
  }

  private static boolean asksWhatItIsCalled(List<String> words, int at) {
    boolean asksWhatIsDone =
        WHAT_OR_HOW.contains(words.get(at))
            && at + 1 < words.size()
            && DOING.contains(words.get(at + 1));
    return asksWhatIsDone && isCalled(words, at);
  }

  private static boolean isCalled(List<String> words, int at) {
    return IntStream.range(at + 1, words.size())
        .filter(i -> CALLING.contains(words.get(i)))
        .anyMatch(i -> i + 1 == words.size() || !DEMANDING.contains(words.get(i + 1)));
  }
}
