package org.annalist.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.text.Folding;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;

/** Writes out the words that people shorten: {@code grp}, {@code govt}, {@code ppl}. */
final class ShortForms {
  private static final Map<String, String> WORDS = read();

  private ShortForms() {}

  /** The same words in the same places, short forms written out. */
  static List<Word> writeOut(List<Word> words) {
    return words.stream()
        .map(word -> new Word(WORDS.getOrDefault(word.folded(), word.folded()), word.span()))
        .toList();
  }

  /** The same, with "n" between words for "and", unless it is an initial: "N. Strelsau". */
  static List<Word> writeOut(String utterance, List<Word> words) {
    List<Word> written = new ArrayList<>(writeOut(words));
    for (int i = 1; i + 1 < written.size(); i++) {
      Word word = written.get(i);
      if (word.folded().equals("n") && utterance.charAt(word.span().start()) == 'n') {
        written.set(i, new Word("and", word.span()));
      }
    }
    return written;
  }

  /** The word for each of its short forms. */
  private static Map<String, String> read() {
    Map<String, String> words = new HashMap<>();
    for (String line : ResourceLines.of(ShortForms.class, "short-forms.tsv")) {
      String[] columns = line.split("\t");
      for (String form : columns[1].split(" ")) {
        words.put(Folding.fold(form), columns[0]);
      }
    }
    return Map.copyOf(words);
  }
}
