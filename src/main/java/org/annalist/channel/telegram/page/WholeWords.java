package org.annalist.channel.telegram.page;

/** Finds words in a text, but not as a part of longer ones. */
final class WholeWords {
  private WholeWords() {}

  /**
   * Returns where words stand in a text.
   *
   * @return such as 3 for {@code 2 May} in {@code On 2 May}, but -1 in {@code On 12 May}
   */
  static int indexOf(String words, String text) {
    int start = text.indexOf(words);
    while (start >= 0 && !isWhole(text, start, start + words.length())) {
      start = text.indexOf(words, start + 1);
    }
    return start;
  }

  private static boolean isWhole(String text, int start, int end) {
    boolean startsWord = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    boolean endsWord = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return startsWord && endsWord;
  }
}
