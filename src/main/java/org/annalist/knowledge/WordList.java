package org.annalist.knowledge;

import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** Reads the word lists that are part of the program: words in any order, comments after a #. */
final class WordList {
  private WordList() {}

  /** The folded words of a list that lies beside this class. */
  static Set<String> read(String name) {
    return ResourceLines.of(WordList.class, name).stream()
        .flatMap(line -> WordFinder.find(line).stream())
        .map(Word::folded)
        .collect(Collectors.toUnmodifiableSet());
  }
}
