package org.annalist.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a text. Linear in its length. Safe for several threads.
 *
 * <p>A word is a run of letters, digits and combining marks. An apostrophe within a word stays in
 * its span and not in its folded form; a possessive {@code 's} is no part of the folded form. The
 * commas or spaces that group the digits of a number belong to it likewise: {@code 250,000} and
 * {@code 250 000} are one word each.
 */
public final class WordFinder {
  /** In UTF-16 units; of what is longer, and no word, the beginning is the folded form. */
  private static final int LONGEST = 100;

  private WordFinder() {}

  /**
   * Finds the words.
   *
   * @param text any text
   * @return its words in order; empty when there is none
   */
  public static List<Word> find(String text) {
    return find(text, Integer.MAX_VALUE);
  }

  /** Finds the first words, at most so many. */
  static List<Word> find(String text, int most) {
    List<Word> words = new ArrayList<>();
    int start = next(text, 0, true);
    while (start < text.length() && words.size() < most) {
      int end = endOfWord(text, start);
      add(words, text, new Span(start, end));
      start = next(text, end, true);
    }
    return words;
  }

  private static void add(List<Word> words, String text, Span span) {
    String word = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
    String folded = withoutMarks(Folding.fold(withoutPossessive(word)));
    if (!folded.isEmpty()) {
      words.add(new Word(folded, span));
    }
  }

  private static int endOfWord(String text, int start) {
    int end = next(text, start, false);
    while (end < text.length() - 1 && goesOn(text, start, end)) {
      end = next(text, end + 1, false);
    }
    return end;
  }

  private static boolean goesOn(String text, int start, int end) {
    return isApostrophe(text.charAt(end))
        ? isInWord(text, end + 1)
        : isGroupMark(text, end) && isDigits(text, start, end) && isGroup(text, end + 1);
  }

  /** A space groups digits only before zeros: "822 853" are two numbers, "250 000" is one. */
  private static boolean isGroupMark(String text, int end) {
    char mark = text.charAt(end);
    return mark == ',' || (isSpacing(mark) && text.startsWith("000", end + 1));
  }

  /** Whether just three digits stand there. */
  private static boolean isGroup(String text, int start) {
    int end = start + 3;
    return end <= text.length()
        && isDigits(text, start, end)
        && (end == text.length() || !isInWord(text, end));
  }

  private static boolean isDigits(String text, int start, int end) {
    return text.substring(start, end).chars().allMatch(c -> (c >= '0' && c <= '9') || isSpacing(c));
  }

  /** The first offset from {@code from} on where a word character does or does not stand. */
  private static int next(String text, int from, boolean inWord) {
    int offset = from;
    while (offset < text.length() && isInWord(text, offset) != inWord) {
      offset += Character.charCount(text.codePointAt(offset));
    }
    return offset;
  }

  private static boolean isInWord(String text, int offset) {
    char unit = text.charAt(offset);
    if (unit < 0x80) {
      return (unit >= 'a' && unit <= 'z')
          || (unit >= 'A' && unit <= 'Z')
          || (unit >= '0' && unit <= '9');
    }
    int codePoint = text.codePointAt(offset);
    return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSpacing(int c) {
    return c == ',' || c == ' ' || c == '\u00a0';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
  }

  private static String withoutPossessive(String word) {
    int end = word.length();
    boolean possessive =
        end > 2
            && (word.charAt(end - 1) == 's' || word.charAt(end - 1) == 'S')
            && isApostrophe(word.charAt(end - 2));
    return possessive ? word.substring(0, end - 2) : word;
  }

  private static String withoutMarks(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isApostrophe(c) && !isSpacing(c)) {
        kept.append(c);
      }
    }
    return kept.length() == word.length() ? word : kept.toString();
  }
}
