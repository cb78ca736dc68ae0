package org.annalist.temporal;

import java.util.ArrayList;
import java.util.List;
import org.annalist.text.Folding;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Finds the tokens of an utterance. {@code 20jan1990} is three tokens, {@code 20th} two, {@code
 * '90} two. Linear in the length.
 */
final class DateTokenFinder {
  private static final int LETTERS = 0;
  private static final int DIGITS = 1;
  private static final int SIGN = 2;

  private final String utterance;
  private final List<DatePiece> tokens = new ArrayList<>();
  private int end;

  private DateTokenFinder(String utterance) {
    this.utterance = utterance;
  }

  /**
   * Finds the tokens.
   *
   * @param utterance any text
   * @return its tokens in order
   */
  static List<DatePiece> find(String utterance) {
    DateTokenFinder finder = new DateTokenFinder(utterance);
    int behind = 0;
    for (Word word : WordFinder.find(utterance)) {
      finder.addSigns(behind, word.span().start());
      finder.addRuns(word.span());
      behind = word.span().end();
    }
    finder.addSigns(behind, utterance.length());
    return finder.tokens;
  }

  private void addSigns(int from, int to) {
    int at = from;
    while (at < to) {
      int codePoint = utterance.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
        add(sign(codePoint), new Span(at, next), -1);
      }
      at = next;
    }
  }

  /** Splits a word where letters, digits and apostrophes meet. */
  private void addRuns(Span word) {
    int start = word.start();
    while (start < word.end()) {
      int kind = kind(utterance.codePointAt(start));
      int next = start + Character.charCount(utterance.codePointAt(start));
      while (next < word.end() && kind(utterance.codePointAt(next)) == kind) {
        next += Character.charCount(utterance.codePointAt(next));
      }
      addRun(new Span(start, next), kind);
      start = next;
    }
  }

  private void addRun(Span span, int kind) {
    if (kind == DIGITS) {
      String digits = digits(span.of(utterance));
      add(digits, span, digits.length() > 9 ? -1 : Integer.parseInt(digits));
    } else if (kind == SIGN) {
      addSigns(span.start(), span.end());
    } else {
      add(Folding.fold(span.of(utterance)), span, -1);
    }
  }

  private void add(String text, Span span, int number) {
    if (!text.isEmpty()) {
      tokens.add(new DateToken(text, span, number, span.start() == end && end > 0));
      end = span.end();
    }
  }

  private static int kind(int codePoint) {
    if (Character.isDigit(codePoint)) {
      return DIGITS;
    }
    return isApostrophe(codePoint) ? SIGN : LETTERS;
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    text.codePoints().forEach(digit -> digits.append(Character.digit(digit, 10)));
    return digits.toString();
  }

  private static String sign(int codePoint) {
    if (isApostrophe(codePoint)) {
      return "'";
    }
    boolean dash = Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '−';
    return dash ? "-" : Character.toString(codePoint);
  }

  private static boolean isApostrophe(int codePoint) {
    return switch (codePoint) {
      case '\'', '’', '‘', 'ʼ', '`', '´' -> true;
      default -> false;
    };
  }
}
