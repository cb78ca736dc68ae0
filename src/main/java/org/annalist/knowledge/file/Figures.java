package org.annalist.knowledge.file;

import java.util.regex.Pattern;

/** The numbers among the values: digits without quotes. A number in quotes is words. */
final class Figures {
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");
  private static final Pattern LIKE_NUMBER =
      Pattern.compile("[-+]?[0-9][0-9_,.' \u00a0\u202f]*(?:[eE][-+]?[0-9]+)?");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}([_,.' \u00a0\u202f][0-9]{3})+");

  private Figures() {}

  /** Whether a number is meant, well written or not. */
  static boolean isMeant(YamlText value) {
    return value.plain() && LIKE_NUMBER.matcher(value.text()).matches();
  }

  /** Reports a number that is negative, too large, or not a row of digits. */
  static void check(String key, YamlText value, Problems problems) {
    String text = value.text();
    if (!isMeant(value) || NUMBER.matcher(text).matches()) {
      return;
    }
    problems.error(
        value.place(),
        key + " " + text + ": " + finding(text),
        GROUPED.matcher(text).matches()
            ? "Write " + text.replaceAll("[^0-9]", "") + "."
            : "Write a number such as 613, or put the value in quotes if it is words.");
  }

  private static String finding(String text) {
    if (text.startsWith("-")) {
      return "nothing is counted below zero";
    }
    return text.matches("[0-9]{16,}")
        ? "more than any source counts; a number has at most 15 digits"
        : "a number is a row of digits, without separators, sign or fraction";
  }
}
