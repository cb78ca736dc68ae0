package org.annalist.date;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The year, month or day of a date. Immutable.
 *
 * @param digits four digits for a year, with a minus sign before year 0, or two for a month or day;
 *     {@code X} stands for an unspecified digit
 * @param qualifier how sure the source is of this part
 */
public record DatePart(String digits, Qualifier qualifier) {
  private static final Pattern DIGITS = Pattern.compile("-?[0-9X]{4}|[0-9X]{2}");

  /**
   * Checks the digits.
   *
   * @throws IllegalArgumentException when there are not four or two
   */
  public DatePart {
    Objects.requireNonNull(qualifier);
    if (!isPlain(digits) && !DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException(
          "a part of a date has two or four digits, found " + digits);
    }
  }

  /** Whether these are two or four digits that are all specified, as most are. */
  private static boolean isPlain(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return digits.length() == 2 || digits.length() == 4;
  }

  /**
   * Makes an unqualified part.
   *
   * @param number the number that it stands for
   * @param width how many digits it has
   * @return the part
   */
  static DatePart of(int number, int width) {
    String digits = Integer.toString(Math.abs(number));
    String zeros = "0".repeat(Math.max(0, width - digits.length()));
    return new DatePart((number < 0 ? "-" : "") + zeros + digits, Qualifier.NONE);
  }

  /**
   * Tells whether a digit is unspecified.
   *
   * @return true where there is an {@code X}
   */
  public boolean masked() {
    return digits.indexOf('X') >= 0;
  }

  /**
   * Tells whether no digit is specified.
   *
   * @return true for {@code XX} and {@code XXXX}
   */
  boolean unknown() {
    return digits.chars().allMatch(digit -> digit == 'X');
  }

  /**
   * Returns the number of digits from the first unspecified one to the last.
   *
   * @return 2 for {@code 19XX} and {@code 19X5}, 0 where no digit is unspecified
   */
  int unknownDigits() {
    return masked() ? digits.length() - digits.indexOf('X') : 0;
  }

  /**
   * Tells whether the part may stand for a number.
   *
   * @param number any number
   * @return true where every specified digit, and the sign, is the number's
   */
  boolean allows(int number) {
    boolean negative = digits.charAt(0) == '-';
    int rest = Math.abs(number);
    int at = digits.length() - 1;
    for (; at >= (negative ? 1 : 0); at--, rest /= 10) {
      char digit = digits.charAt(at);
      if (digit != 'X' && digit - '0' != rest % 10) {
        return false;
      }
    }
    return rest == 0 && negative == number < 0;
  }

  /**
   * Returns the numbers that the part may stand for, from the least.
   *
   * @return the numbers, none for {@code -0000}
   */
  IntStream ascending() {
    return IntStream.rangeClosed(least(), greatest()).filter(this::allows);
  }

  /**
   * Returns the numbers that the part may stand for, from the greatest.
   *
   * @return the numbers, none for {@code -0000}
   */
  IntStream descending() {
    int sum = least() + greatest();
    return IntStream.rangeClosed(least(), greatest())
        .map(number -> sum - number)
        .filter(this::allows);
  }

  private int least() {
    return filled(digits.charAt(0) == '-' ? '9' : '0');
  }

  private int greatest() {
    return filled(digits.charAt(0) == '-' ? '0' : '9');
  }

  private int filled(char digit) {
    return Integer.parseInt(digits.replace('X', digit));
  }
}
