package org.annalist.text;

import java.util.Random;

/** Words of few different letters, so that they are often alike. */
final class RandomWords {
  private static final String LETTERS = "abcdeы";

  private RandomWords() {}

  static String word(Random random, int shortest, int longest) {
    StringBuilder word = new StringBuilder();
    for (int i = shortest + random.nextInt(longest - shortest + 1); i > 0; i--) {
      word.append(letter(random));
    }
    return word.toString();
  }

  /** The word with a letter added, left out, changed, or exchanged with its neighbour. */
  static String withSlip(Random random, String word) {
    StringBuilder slipped = new StringBuilder(word);
    int at = random.nextInt(word.length());
    switch (random.nextInt(4)) {
      case 0 -> slipped.insert(at, letter(random));
      case 1 -> slipped.deleteCharAt(at);
      case 2 -> slipped.setCharAt(at, letter(random));
      default -> slipped.insert(Math.max(0, at - 1), word.charAt(at)).deleteCharAt(at + 1);
    }
    return slipped.toString();
  }

  private static char letter(Random random) {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }
}
