package org.annalist.question;

import java.util.List;
import java.util.stream.IntStream;
import org.annalist.text.Word;

/**
 * The words of questions that ask where something is said: "which document reports it", "where did
 * you read that", "the source for the figure". Safe for several threads.
 */
final class SourceWords {
  private static final QuestionWordTable WORDS = QuestionWordTable.SHIPPED;

  /** "How many of them can I cite?" asks for a number; whoever is told it is told the source. */
  private static final List<String> HOW_MANY = List.of("how", "many");

  /** How far before its noun a word that picks stands: "which of your papers". */
  private static final int REACH = 3;

  private SourceWords() {}

  /** Whether the words ask where something is said. */
  static boolean askFor(List<Word> words) {
    List<String> folded = words.stream().map(Word::folded).toList();
    if (folded.size() > 1 && folded.subList(0, 2).equals(HOW_MANY)) {
      return false;
    }
    return IntStream.range(0, folded.size()).anyMatch(i -> asks(folded, i))
        || (picksDocument(folded)
            && folded.stream().anyMatch(word -> WORDS.isSourceWord("saying", word)));
  }

  /** "The road that links the two" links no text. */
  private static boolean asks(List<String> folded, int at) {
    return WORDS.isSourceWord("asking", folded.get(at))
        && (at == 0 || !WORDS.isSourceWord("relative", folded.get(at - 1)));
  }

  private static boolean picksDocument(List<String> folded) {
    for (int i = 1; i < folded.size(); i++) {
      List<String> before = folded.subList(Math.max(0, i - REACH), i);
      if (WORDS.isSourceWord("document", folded.get(i))
          && before.stream().anyMatch(word -> WORDS.isSourceWord("picking", word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some word has to do with what is said; "who approved that?" has none. */
  static boolean areIn(List<Word> words) {
    return words.stream()
        .anyMatch(word -> isOne(word) || WORDS.isSourceWord("told", word.folded()));
  }

  /** Whether a word only says that a source is asked for. */
  static boolean isOne(Word word) {
    return isAnyOf(List.of("asking", "document", "saying"), word);
  }

  /** Whether a word tells nothing of what a source is asked for: "the link for that story". */
  static boolean isEmpty(Word word) {
    return isAnyOf(List.of("asking", "document", "saying", "matter"), word);
  }

  private static boolean isAnyOf(List<String> kinds, Word word) {
    return kinds.stream().anyMatch(kind -> WORDS.isSourceWord(kind, word.folded()));
  }
}
