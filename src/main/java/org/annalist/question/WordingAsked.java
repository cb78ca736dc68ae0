package org.annalist.question;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells whether a question asks in what words somebody spoke of a thing: "what did the Duke call
 * it?", "which expression did the envoy use?"
 */
public final class WordingAsked {
  private static final Set<String> ASKING = Set.of("what", "which", "how", "wich", "wat");

  private static final Set<String> EXPRESSIONS =
      Set.of(
          "word",
          "words",
          "term",
          "terms",
          "expression",
          "expressions",
          "phrase",
          "phrases",
          "wording",
          "label",
          "labels",
          "epithet",
          "epithets");

  private static final Set<String> CALLING =
      Set.of(
          "call",
          "calls",
          "called",
          "describe",
          "describes",
          "described",
          "term",
          "termed",
          "label",
          "labelled",
          "labeled",
          "brand",
          "branded",
          "dub",
          "dubbed",
          "characterise",
          "characterised",
          "characterize",
          "characterized");

  private static final Set<String> WHAT_OR_HOW = Set.of("what", "how", "wat");

  /** Behind these stands who calls it so; "what is it called?" asks for a name. */
  private static final Set<String> DOING = Set.of("do", "does", "did", "has", "have", "had");

  /** "What does the text call for?" asks for no word. */
  private static final Set<String> DEMANDING = Set.of("for", "on", "upon", "off", "up", "in");

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
