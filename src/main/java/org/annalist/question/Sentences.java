package org.annalist.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annalist.text.Word;

/** Divides an utterance where a sentence ends, or a colon stands. */
final class Sentences {
  /** What ends a sentence between two words; a full stop behind few letters may shorten a word. */
  private static final Pattern END = Pattern.compile("[?!;\\n]|:\\s|\\.\\s| [–—-] |—");

  private static final int LETTERS_BEFORE_STOP = 4;

  private Sentences() {}

  /** The words of each sentence, in their order; none is empty. */
  static List<List<Word>> of(String utterance, List<Word> words) {
    List<List<Word>> sentences = new ArrayList<>();
    List<Word> sentence = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      sentence.add(word);
      if (i + 1 == words.size() || isEnd(utterance, word, words.get(i + 1))) {
        sentences.add(List.copyOf(sentence));
        sentence.clear();
      }
    }
    return sentences;
  }

  /** "He fell in the war. How many did?" */
  private static boolean asks(Word next) {
    return next.folded().equals("how")
        || QuestionWordTable.SHIPPED.byWord(next.folded()).isPresent();
  }

  private static boolean isEnd(String utterance, Word word, Word next) {
    String between = utterance.substring(word.span().end(), next.span().start());
    boolean mayShorten =
        between.startsWith(".") && word.folded().length() < LETTERS_BEFORE_STOP && !asks(next);
    return END.matcher(between).find() && !mayShorten;
  }
}
