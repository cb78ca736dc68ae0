package org.annalist.date;

import java.util.List;

/** Joins words as English does. */
final class Words {
  private Words() {}

  /**
   * Joins words with commas, and the last two with a word.
   *
   * @param words one at least
   * @param last {@code and} or {@code or}
   * @return such as {@code 1667, 1668 and 1670}
   */
  static String list(List<String> words, String last) {
    int end = words.size() - 1;
    return end == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
  }
}
