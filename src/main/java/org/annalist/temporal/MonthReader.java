package org.annalist.temporal;

import java.util.List;
import org.annalist.temporal.DateSlot.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of months, long ones also with one slip: a letter too many, missing or wrong, or
 * two exchanged. What is another word, too, such as "mars", counts beside a day or a year only.
 */
final class MonthReader {
  private static final List<String> LONG_NAMES =
      List.of(
          "january",
          "february",
          "april",
          "august",
          "september",
          "october",
          "november",
          "december",
          "yanvar",
          "fevral",
          "avqust",
          "avgust",
          "sentyabr",
          "oktyabr",
          "noyabr",
          "dekabr",
          "temmuz",
          "haziran",
          "agustos",
          "januar",
          "februar",
          "oktober",
          "dezember");

  private MonthReader() {}

  static @Nullable Hit month(DateLine line, int at) {
    DateToken token = line.token(at);
    int month = DateWords.MONTH.valueOf(token);
    if (DateWords.DOUBTFUL.has(token) && !isBesideDayOrYear(line, at)) {
      return null;
    }
    if (month == DateWords.NOT_THERE) {
      month = mistyped(token.text());
    }
    return month == DateWords.NOT_THERE ? null : new Hit(at + 1, month);
  }

  /** "12 mars", "12. mars", "mars 1992"; but "Mars 2" is a probe. */
  private static boolean isBesideDayOrYear(DateLine line, int at) {
    boolean isBehindSign = line.token(at - 1).is(".") || line.token(at - 1).is("-");
    DateToken before = line.token(isBehindSign ? at - 2 : at - 1);
    boolean isBeforeSign = line.token(at + 1).is(",") || line.token(at + 1).is("-");
    DateToken behind = line.token(isBeforeSign ? at + 2 : at + 1);
    return before.isDigits(1, 2) || DayReader.isEnding(before) || behind.isDigits(4, 4);
  }

  private static int mistyped(String word) {
    if (word.length() < 5 || word.length() > 10) {
      return DateWords.NOT_THERE;
    }
    for (String name : LONG_NAMES) {
      if (name.charAt(0) == word.charAt(0) && isOneSlipFrom(name, word)) {
        return DateWords.MONTH.valueIn(name);
      }
    }
    return DateWords.NOT_THERE;
  }

  /** Cuts off what the two share at both ends; what is left shows the slip. */
  private static boolean isOneSlipFrom(String name, String word) {
    int shorter = Math.min(name.length(), word.length());
    int start = 0;
    while (start < shorter && name.charAt(start) == word.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && name.charAt(name.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
      end++;
    }
    String left = name.substring(start, name.length() - end);
    String typed = word.substring(start, word.length() - end);
    return (left.length() <= 1 && typed.length() <= 1) || isExchanged(left, typed);
  }

  private static boolean isExchanged(String left, String typed) {
    return left.length() == 2
        && typed.length() == 2
        && left.charAt(0) == typed.charAt(1)
        && left.charAt(1) == typed.charAt(0);
  }
}
