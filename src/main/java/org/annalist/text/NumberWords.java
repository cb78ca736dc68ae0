package org.annalist.text;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Numbers in words, or in digits and words: "two hundred and fifty thousand", "250 thousand". */
public final class NumberWords {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Integer> LARGE = Map.of("thousand", 1_000, "million", 1_000_000);
  private static final int LONGEST = 12;
  private static final int MOST_DIGITS = 9;

  private NumberWords() {}

  /**
   * Tells how many of the words, from the first on, are one number in words.
   *
   * @param words folded words
   * @return 0 where they do not begin with one; a number in digits alone is none
   */
  public static int length(List<String> words) {
    if (words.isEmpty() || !mayBegin(words.get(0))) {
      return 0;
    }
    int longest = 0;
    for (int end = 1; end <= Math.min(words.size(), LONGEST); end++) {
      longest = value(words.subList(0, end)).isPresent() ? end : longest;
    }
    return longest;
  }

  /** Tells whether a number in words may begin with a folded word. */
  public static boolean mayBegin(String word) {
    return SMALL.containsKey(word) || isDigits(word);
  }

  /**
   * Reads a number.
   *
   * @param words folded words
   * @return the number, or empty when they are none, or digits alone
   */
  public static OptionalLong value(List<String> words) {
    long sum = 0;
    long group = 0;
    long scale = Long.MAX_VALUE;
    boolean hasWords = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String before = i == 0 ? "" : words.get(i - 1);
      hasWords |= !isDigits(word);
      if (isDigits(word) && group == 0) {
        group = Long.parseLong(word);
      } else if (SMALL.containsKey(word) && goesOn(before, SMALL.get(word))) {
        group += SMALL.get(word);
      } else if (word.equals("hundred") && group > 0 && group < 100) {
        group *= 100;
      } else if (LARGE.containsKey(word) && group > 0 && LARGE.get(word) < scale) {
        scale = LARGE.get(word);
        sum += group * scale;
        group = 0;
      } else if (!word.equals("and") || !isScale(before) || i == words.size() - 1) {
        return OptionalLong.empty();
      }
    }
    return hasWords ? OptionalLong.of(sum + group) : OptionalLong.empty();
  }

  /** "Two and three thousand", "nineteen ninety": a second number begins, and not more of one. */
  private static boolean goesOn(String before, int small) {
    int tens = SMALL.getOrDefault(before, 0);
    return before.isEmpty()
        || before.equals("and")
        || isScale(before)
        || (tens >= 20 && small < 10);
  }

  private static boolean isScale(String word) {
    return word.equals("hundred") || LARGE.containsKey(word);
  }

  private static boolean isDigits(String word) {
    if (word.length() > MOST_DIGITS) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
