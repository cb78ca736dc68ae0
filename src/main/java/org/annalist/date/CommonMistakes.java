package org.annalist.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows what people write in place of EDTF, and says what to write instead. */
final class CommonMistakes {
  /** The first whose mend is a date wins. No pattern nests repetitions: each takes linear time. */
  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake("(?s).*", "there are blanks around the date", found -> found.group().strip()),
          new Mistake(
              "([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})",
              "EDTF goes from the year to the day, with hyphens",
              found -> day(found.group(3), found.group(2), found.group(1))),
          new Mistake(
              "([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})",
              "EDTF goes from the year to the day, with hyphens",
              found -> day(found.group(3), found.group(1), found.group(2))),
          new Mistake(
              "([0-9]{4})([0-9]{2})([0-9]{2})",
              "EDTF has hyphens between year, month and day",
              found -> day(found.group(1), found.group(2), found.group(3))),
          new Mistake(
              "([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})",
              "EDTF has hyphens, and two digits for months and days",
              found -> day(found.group(1), found.group(2), found.group(3))),
          new Mistake(
              "([0-9]{4})-([0-9])",
              "EDTF has two digits for a month", found -> found.group(1) + "-0" + found.group(2)),
          new Mistake(
              "([0-9]{4}) ?(?:[-–—]|\\.\\.) ?([0-9]{4})",
              "EDTF has a slash between the ends of an interval",
              found -> found.group(1) + "/" + found.group(2)),
          new Mistake("([0-9]{3})0s", "EDTF writes a decade with X", found -> found.group(1) + "X"),
          new Mistake(
              "(?:c|ca|circa)\\.? ?([0-9]{4})",
              "EDTF writes about as ~", found -> found.group(1) + "~"),
          new Mistake(
              "([0-9X-]+)([?~%])([?~%])",
              "EDTF has one sign at most behind a date",
              found -> found.group(1) + joined(found.group(2), found.group(3))),
          new Mistake(
              "(-?)([0-9]{1,3})",
              "EDTF has four digits for a year",
              found -> found.group(1) + "0".repeat(4 - found.group(2).length()) + found.group(2)),
          new Mistake(
              "-?[0-9]{5,}(?:E[0-9]+)?(?:S[0-9]+)?[?~%]?",
              "EDTF has Y before a year of more than four digits", found -> "Y" + found.group()),
          new Mistake(
              ".*/open|open/.*",
              "EDTF has written an open end as two dots since 2019",
              found -> found.group().replace("open", "..")),
          new Mistake(
              ".*/unknown|unknown/.*",
              "EDTF has written an unknown end as nothing since 2019",
              found -> found.group().replace("unknown", "")),
          new Mistake(
              "[0-9u?~%/-]*",
              "EDTF has written an unspecified digit as X since 2019",
              found -> found.group().replace('u', 'X')),
          new Mistake(
              "[^\\s]*",
              "the letters of EDTF are capitals",
              found -> found.group().toUpperCase(Locale.ROOT)));

  private CommonMistakes() {}

  /**
   * Finds a mistake whose mend can be read.
   *
   * @param text what was written
   * @param reader throws {@link EdtfException} where it cannot read what it is given
   * @return the mistake with its mend, or empty where none is known
   */
  static Optional<EdtfException> in(String text, Consumer<String> reader) {
    for (Mistake mistake : MISTAKES) {
      Matcher matcher = mistake.pattern.matcher(text);
      if (matcher.matches()) {
        String mended = mistake.mend.apply(matcher);
        if (!mended.equals(text) && isReadBy(reader, mended)) {
          return Optional.of(new EdtfException(text + ": " + mistake.finding, mend(mended)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isReadBy(Consumer<String> reader, String text) {
    try {
      reader.accept(text);
      return true;
    } catch (EdtfException e) {
      return false;
    }
  }

  /** A full stop behind two dots would read as three. */
  private static String mend(String mended) {
    return "Write " + mended + (mended.endsWith("..") ? " with two dots." : ".");
  }

  private static String joined(String mark, String other) {
    return Qualifier.of(mark.charAt(0)).and(Qualifier.of(other.charAt(0))).mark();
  }

  private static String day(String year, String month, String day) {
    return year + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  private static String twoDigits(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  /**
   * One mistake.
   *
   * @param pattern what is written
   * @param finding what is wrong with it
   * @param mend gives what to write; the same where it is not that mistake
   */
  private record Mistake(Pattern pattern, String finding, Function<MatchResult, String> mend) {
    Mistake(String pattern, String finding, Function<MatchResult, String> mend) {
      this(Pattern.compile(pattern), finding, mend);
    }
  }
}
