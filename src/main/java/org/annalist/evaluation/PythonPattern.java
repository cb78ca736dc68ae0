package org.annalist.evaluation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Translates a regular expression of Python's {@code re} into one of Java. The two agree on most;
 * what differs is translated ({@code \Z}, {@code \v}, {@code (?P<name>…)}, a lone brace, a bracket
 * in a character class), and what one of them lacks is refused. As in Python, classes such as
 * {@code \w} and the case of letters follow Unicode, and only a line feed ends a line.
 */
final class PythonPattern {
  private static final int LONGEST = 10_000;
  private static final int FLAGS =
      Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;

  /** Escapes that mean the same in both. */
  private static final String SAME = "ABbdDsSwWafnrtxu";

  private static final Pattern REPETITION = Pattern.compile("\\{(\\d+(?:,\\d*)?|,\\d*)}");
  private static final Pattern LONG_ESCAPE = Pattern.compile("\\\\U([0-9a-fA-F]{8})");
  private static final Pattern NAMED_ESCAPE = Pattern.compile("\\\\N\\{[^}]*}");
  private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?P<(\\w+)>");
  private static final Pattern NAMED_BACK = Pattern.compile("\\(\\?P=(\\w+)\\)");
  private static final Pattern REMARK = Pattern.compile("\\(\\?#[^)]*\\)");

  private final String source;
  private final StringBuilder translated = new StringBuilder();
  private int position;

  private PythonPattern(String source) {
    this.source = source;
  }

  /**
   * Compiles a regular expression.
   *
   * @throws PatternSyntaxException when it is none, or is too long or too deep
   */
  static Pattern compile(String python) {
    PythonPattern pattern = new PythonPattern(python);
    if (python.length() > LONGEST) {
      throw pattern.wrong("More than 10,000 characters");
    }
    try {
      return Pattern.compile(pattern.translate(), FLAGS);
    } catch (StackOverflowError e) {
      throw pattern.wrong("Groups nested too deep");
    }
  }

  private String translate() {
    while (position < source.length()) {
      switch (source.charAt(position)) {
        case '\\' -> escape(false);
        case '[' -> characterClass();
        case '(' -> group();
        case '{' -> brace();
        default -> keep(1);
      }
    }
    return translated.toString();
  }

  private void escape(boolean isInClass) {
    if (position + 1 == source.length()) {
      throw wrong("A backslash at the end");
    }
    char escaped = source.charAt(position + 1);
    if (escaped == '0' && !isOctal(position + 2)) {
      replace(2, "\\x00");
    } else if (isAsciiLetter(escaped)) {
      letter(escaped, isInClass);
    } else {
      keep(2);
    }
  }

  private void letter(char escaped, boolean isInClass) {
    if (escaped == 'v') {
      replace(2, "\\x0B");
    } else if (escaped == 'b' && isInClass) {
      replace(2, "\\x08");
    } else if (escaped == 'Z' && !isInClass) {
      replace(2, "\\z");
    } else if (SAME.indexOf(escaped) >= 0) {
      keep(2);
    } else if (!replaced(LONG_ESCAPE, "\\\\x{$1}") && !replaced(NAMED_ESCAPE, "$0")) {
      throw wrong("Unknown escape \\" + escaped);
    }
  }

  private void characterClass() {
    keep(1);
    if (isAt('^')) {
      keep(1);
    }
    if (isAt(']')) {
      replace(1, "\\]");
    }
    while (!isAt(']')) {
      inClass();
    }
    keep(1);
  }

  /** In Java a bracket in a class begins another class, and {@code &&} is an intersection. */
  private void inClass() {
    if (position == source.length()) {
      throw wrong("Unclosed character class");
    }
    char next = source.charAt(position);
    if (next == '\\') {
      escape(true);
    } else if ("[&# ".indexOf(next) >= 0) {
      replace(1, "\\" + next);
    } else {
      keep(1);
    }
  }

  private void group() {
    if (source.startsWith("(?(", position)) {
      throw wrong("A condition on a group");
    }
    if (!replaced(REMARK, "") && !replaced(NAMED_BACK, "\\\\k<$1>")) {
      if (!replaced(NAMED_GROUP, "(?<$1>")) {
        keep(1);
      }
    }
  }

  /** A brace that is no repetition stands for itself. */
  private void brace() {
    Matcher repetition = REPETITION.matcher(source).region(position, source.length());
    if (!repetition.lookingAt()) {
      replace(1, "\\{");
    } else if (repetition.group(1).startsWith(",")) {
      replace(repetition.group().length(), "{0" + repetition.group(1) + "}");
    } else {
      keep(repetition.group().length());
    }
  }

  private boolean replaced(Pattern what, String replacement) {
    Matcher found = what.matcher(source).region(position, source.length());
    if (!found.lookingAt()) {
      return false;
    }
    replace(found.group().length(), what.matcher(found.group()).replaceFirst(replacement));
    return true;
  }

  private void keep(int length) {
    replace(length, source.substring(position, position + length));
  }

  private void replace(int length, String replacement) {
    translated.append(replacement);
    position += length;
  }

  private boolean isAt(char character) {
    return position < source.length() && source.charAt(position) == character;
  }

  private boolean isOctal(int index) {
    return index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '7';
  }

  private static boolean isAsciiLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  private PatternSyntaxException wrong(String finding) {
    return new PatternSyntaxException(finding, source, position);
  }
}
