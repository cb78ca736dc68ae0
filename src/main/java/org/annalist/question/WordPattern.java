package org.annalist.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of whole words in a text of words with a space between. It is tried only where a word
 * begins with two letters that a match may begin with, which the pattern itself tells: most words
 * begin no match. Safe for several threads.
 */
final class WordPattern {
  private static final int ASCII = 128;

  private final Pattern pattern;

  /** For each letter whether a match may begin with it, as far as it was asked; else null. */
  private final @Nullable Boolean[] begins = new Boolean[ASCII];

  /** For a letter that a match may begin with, the same of what may follow it. */
  private final @Nullable Boolean[] @Nullable [] goesOn = new Boolean[ASCII][];

  /**
   * Makes a pattern.
   *
   * @param words a regular expression of words, after {@code ^} where it must stand at the
   *     beginning of a text, before {@code $} where at the end
   */
  WordPattern(String words) {
    boolean opens = words.startsWith("^");
    boolean closes = words.endsWith("$");
    String inner = words.substring(opens ? 1 : 0, words.length() - (closes ? 1 : 0));
    this.pattern =
        Pattern.compile(
            (opens ? "^" : "(?<![^ ])") + "(?:" + inner + ")" + (closes ? "$" : "(?![^ ])"));
  }

  /**
   * Finds the next match.
   *
   * @param text words with a space between
   * @param from where a word begins, or a space stands
   * @return a matcher that has found it, or null where there is none
   */
  @Nullable Matcher next(String text, int from) {
    int start = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    for (; start < text.length(); start = nextWord(text, start)) {
      if (mayBeginAt(text, start)) {
        Matcher matcher = pattern.matcher(text);
        matcher.useAnchoringBounds(false).useTransparentBounds(true);
        if (matcher.region(start, text.length()).lookingAt()) {
          return matcher;
        }
      }
    }
    return null;
  }

  private static int nextWord(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space + 1;
  }

  private boolean mayBeginAt(String text, int start) {
    char first = text.charAt(start);
    if (first >= ASCII) {
      return true;
    }
    Boolean begins = this.begins[first];
    if (begins == null) {
      begins = mayBegin(String.valueOf(first));
      this.begins[first] = begins;
    }
    return begins && (start + 1 == text.length() || mayGoOn(first, text.charAt(start + 1)));
  }

  private boolean mayGoOn(char first, char second) {
    if (second >= ASCII) {
      return true;
    }
    @Nullable Boolean[] row = goesOn[first];
    if (row == null) {
      row = new Boolean[ASCII];
      goesOn[first] = row;
    }
    Boolean known = row[second];
    if (known == null) {
      known = mayBegin("" + first + second);
      row[second] = known;
    }
    return known;
  }

  /** Whether letters match, or would if more followed. */
  private boolean mayBegin(String letters) {
    Matcher matcher = pattern.matcher(letters);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
