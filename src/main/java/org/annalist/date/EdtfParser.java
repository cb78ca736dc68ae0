package org.annalist.date;

/**
 * Reads dates in the Extended Date/Time Format (EDTF; Library of Congress, 4 February 2019, which
 * is a profile of ISO 8601-1 and 8601-2). Threads may share it.
 *
 * <p>It reads levels 0, 1 and 2, except that a year has at most {@value YearNumber#MOST_DIGITS}
 * digits. Beyond the letter of the specification, it reads a season wherever a month may stand
 * (qualified, in intervals and sets), a qualifier on a date with unspecified digits ({@code
 * 198X~}), and blanks after the commas of a set. An interval needs a date at one end at least.
 */
public final class EdtfParser {
  private static final int MOST_CHARACTERS = 200;

  private EdtfParser() {}

  /**
   * Reads a date.
   *
   * @param text EDTF, without blanks around it
   * @return the date
   * @throws EdtfException when the text is not EDTF, there is no such date, or the text has more
   *     than 200 characters; the message names the text
   */
  public static HistoricalDate parse(String text) {
    CalendarDate plain = CalendarDate.plain(text);
    if (plain != null) {
      return plain;
    }
    checkCharacters(text);
    try {
      return read(text);
    } catch (EdtfException e) {
      throw CommonMistakes.in(text, EdtfParser::read).orElseGet(() -> naming(text, e));
    }
  }

  private static HistoricalDate read(String text) {
    if (text.startsWith("[") || text.startsWith("{")) {
      return SetReader.read(text);
    }
    if (text.indexOf('/') >= 0) {
      return IntervalReader.read(text);
    }
    return text.indexOf('T') >= 0 ? DateTimeReader.read(text) : DateReader.read(text);
  }

  private static EdtfException naming(String text, EdtfException e) {
    boolean named = e.finding().startsWith(text + ": ");
    return named ? e : new EdtfException(text + ": " + e.finding(), e.mend());
  }

  private static void checkCharacters(String text) {
    if (text.isBlank()) {
      throw new EdtfException(
          "an empty text is not a date", "Write a date such as 1992-02-26, 1992-02 or 1992.");
    }
    if (text.length() > MOST_CHARACTERS) {
      int end = Character.isHighSurrogate(text.charAt(39)) ? 39 : 40;
      String start = printable(text.substring(0, end));
      throw new EdtfException(
          start + "…: " + text.length() + " characters are more than a date may have",
          "Write at most " + MOST_CHARACTERS + " characters.");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new EdtfException(
          printable(text) + ": there is a control character in it", "Write the date alone.");
    }
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cc}", "\uFFFD");
  }
}
