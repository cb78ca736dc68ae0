package org.annalist.question.parts;

import java.util.List;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** A text by its words, for taking parts of it by their places among the words. */
final class Phrase {
  private final String text;
  private final List<Word> words;

  private Phrase(String text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  static Phrase of(String text) {
    return new Phrase(text, WordFinder.find(text));
  }

  int size() {
    return words.size();
  }

  List<Word> words() {
    return words;
  }

  String word(int at) {
    return words.get(at).folded();
  }

  /** What stands between a word and the one before it; all before the first word. */
  String gapBefore(int at) {
    int from = at == 0 ? 0 : words.get(at - 1).span().end();
    return text.substring(from, words.get(at).span().start());
  }

  /** The text from one word to another, which is left out; empty where there is none. */
  String part(int from, int to) {
    return from >= to
        ? ""
        : text.substring(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  /** The place of the word that begins there or behind, or the number of words. */
  int at(int offset) {
    int at = 0;
    while (at < words.size() && words.get(at).span().start() < offset) {
      at++;
    }
    return at;
  }
}
