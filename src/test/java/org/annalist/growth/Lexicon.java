package org.annalist.growth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that no language has, made of syllables. Immutable. */
final class Lexicon {
  private static final List<String> ONSETS =
      List.of(
          "b", "br", "d", "dr", "f", "g", "gr", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr",
          "v", "z", "sh");

  private static final List<String> NUCLEI = List.of("a", "e", "i", "o", "u", "ai", "ou");
  private static final List<String> CODAS = List.of("", "n", "r", "l", "s", "m", "k", "t");

  private final List<String> words;

  /** So many different words, from a seed. */
  Lexicon(int size, long seed) {
    Chance chance = new Chance(seed);
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < size) {
      StringBuilder word = new StringBuilder();
      int syllables = 2 + chance.below(3);
      for (int i = 0; i < syllables; i++) {
        word.append(chance.of(ONSETS)).append(chance.of(NUCLEI));
      }
      made.add(word.append(chance.of(CODAS)).toString());
    }
    this.words = new ArrayList<>(made);
  }

  /** A word, the first ones most often. */
  String word(Chance chance) {
    return words.get(chance.zipf(words.size()));
  }

  /** A word with a capital letter. */
  String name(Chance chance) {
    return capital(word(chance));
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
