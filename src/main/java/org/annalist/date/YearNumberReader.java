package org.annalist.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years written as numbers: {@code Y170000002}, {@code Y-17E7}, {@code 1950S2}. */
final class YearNumberReader {
  /** What they look like; each part has its own characters, so that it takes linear time. */
  static final Pattern NUMBER =
      Pattern.compile(
          "(?<before>[?~%]?)"
              + "(?:Y(?<long>-?[0-9]+)(?:E(?<exponent>[0-9]+))?(?:S(?<digits>[0-9]+))?"
              + "|(?<short>-?[0-9]{4})S(?<shortDigits>[0-9]+))"
              + "(?<behind>[?~%]?)");

  private YearNumberReader() {}

  /**
   * Reads a year.
   *
   * @param text EDTF
   * @param match how it matches {@link #NUMBER}
   * @return the year
   * @throws EdtfException when it is too long, too short, or has fewer digits than are significant
   */
  static YearNumber read(String text, Matcher match) {
    String mantissa = match.group("long");
    long year =
        mantissa == null
            ? Long.parseLong(match.group("short"))
            : longYear(text, mantissa, orEmpty(match.group("exponent")));
    int width = Math.max(4, Long.toString(Math.abs(year)).length());
    int significant = significant(text, width, significantGroup(match));
    checkSign(text, year, match);
    if (mantissa != null && width == 4) {
      throw new EdtfException(
          text + ": only a year of more than four digits begins with Y",
          "Write "
              + DatePart.of((int) year, 4).digits()
              + (significant > 0 ? "S" + significant : "")
              + ".");
    }
    return new YearNumber(year, significant, qualifier(match));
  }

  private static void checkSign(String text, long year, Matcher match) {
    if (year == 0 && match.group().indexOf('-') >= 0) {
      throw new EdtfException(text + ": there is no year -0", "Write 0000, which is 1 BC.");
    }
  }

  private static long longYear(String text, String mantissa, String exponent) {
    boolean negative = mantissa.startsWith("-");
    String digits = negative ? mantissa.substring(1) : mantissa;
    if (digits.startsWith("0") && digits.length() > 1) {
      throw new EdtfException(
          text + ": a year after Y begins with a zero", "Write it without the zero.");
    }
    boolean fits = exponent.length() <= 2;
    int zeros = !fits || exponent.isEmpty() ? 0 : Integer.parseInt(exponent);
    if (!fits || digits.length() + zeros > YearNumber.MOST_DIGITS) {
      throw new EdtfException(
          text
              + ": valid EDTF, but years of more than "
              + YearNumber.MOST_DIGITS
              + " digits are not supported",
          "Write a nearer year.");
    }
    return Long.parseLong((negative ? "-" : "") + digits + "0".repeat(zeros));
  }

  private static int significant(String text, int width, String digits) {
    if (digits.isEmpty()) {
      return 0;
    }
    int significant = digits.length() > 2 ? 0 : Integer.parseInt(digits);
    if (significant < 1 || significant > width) {
      throw new EdtfException(
          text + ": the year has " + width + " digits, so S" + digits + " does not fit",
          "Write S and a number from 1 to " + width + ".");
    }
    return significant;
  }

  private static String significantGroup(Matcher match) {
    return orEmpty(match.group("digits")) + orEmpty(match.group("shortDigits"));
  }

  private static Qualifier qualifier(Matcher match) {
    String marks = orEmpty(match.group("before")) + orEmpty(match.group("behind"));
    return marks
        .chars()
        .mapToObj(mark -> Qualifier.of((char) mark))
        .reduce(Qualifier.NONE, Qualifier::and);
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }
}
