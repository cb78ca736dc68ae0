package org.annalist.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * The words of a text, and where a mark parts them.
 *
 * @param text the text
 * @param found its words
 * @param words the same, folded
 * @param isAsked whether it is a question
 */
record Passage(String text, List<Word> found, List<String> words, boolean isAsked) {
  static final Set<String> ASKING =
      Set.of("when", "where", "who", "whom", "whose", "how", "what", "which", "why");

  private static final Pattern MARK = Pattern.compile("[,.;:!?()–—\"“”]");

  /** What a claim says. */
  static Passage of(String text) {
    return of(text, WordFinder.find(text), false);
  }

  /** What a claim is known to answer. */
  static Passage asked(String question) {
    return asked(question, WordFinder.find(question));
  }

  /**
   * Some words of a question.
   *
   * @param question the question
   * @param found words of it, in their order
   */
  static Passage asked(String question, List<Word> found) {
    return of(question, found, true);
  }

  private static Passage of(String text, List<Word> found, boolean isAsked) {
    return new Passage(text, found, found.stream().map(Word::folded).toList(), isAsked);
  }

  /** Whether it is a question in brief, "zenda army took castle when", of which little is clear. */
  boolean isInBrief(int before) {
    return isAsked && words.subList(0, before).stream().noneMatch(ASKING::contains);
  }

  int size() {
    return words.size();
  }

  /** The word at a place; empty before the first and behind the last. */
  String word(int at) {
    return at < 0 || at >= size() ? "" : words.get(at);
  }

  /** Whether a mark stands between a word and the next, or there is no next. */
  boolean isParted(int at) {
    return at < 0
        || at + 1 >= size()
        || MARK.matcher(
                text.substring(found.get(at).span().end(), found.get(at + 1).span().start()))
            .find();
  }
}
