package org.annalist.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date without a time of day: a year, month, day, season or year number. */
final class DateReader {
  private static final Pattern YEAR = Pattern.compile("-?[0-9X]{4}");
  private static final Pattern MONTH_OR_DAY = Pattern.compile("[0-9X]{2}");
  private static final Pattern SEASON = Pattern.compile("2[1-9]|3[0-9]|4[01]");

  private DateReader() {}

  /**
   * Reads a date.
   *
   * @param text EDTF
   * @return the date
   * @throws EdtfException when it is none
   */
  static SingleDate read(String text) {
    try {
      return readExactly(text);
    } catch (EdtfException e) {
      throw CommonMistakes.in(text, DateReader::readExactly).orElse(e);
    }
  }

  /**
   * Makes the exception for a text that is nothing like a date.
   *
   * @param text what was written
   * @return the exception
   */
  static EdtfException notADate(String text) {
    return new EdtfException(
        text + ": this is not a date in EDTF",
        "Write a date such as 1992-02-26, 1992-02, 1992, 198X or 1988~.");
  }

  private static SingleDate readExactly(String text) {
    Matcher number = YearNumberReader.NUMBER.matcher(text);
    if (number.matches()) {
      return YearNumberReader.read(text, number);
    }
    List<DatePart> parts = parts(text);
    if (parts.size() > 1 && SEASON.matcher(parts.get(1).digits()).matches()) {
      return season(text, parts);
    }
    DatePart month = parts.size() > 1 ? parts.get(1) : null;
    DatePart day = parts.size() > 2 ? parts.get(2) : null;
    CalendarDays.check(text, parts.get(0), month, day);
    return new CalendarDate(parts.get(0), month, day);
  }

  private static SeasonDate season(String text, List<DatePart> parts) {
    DatePart year = parts.get(0);
    DatePart part = parts.get(1);
    if (parts.size() > 2) {
      throw new EdtfException(
          text + ": " + part.digits() + " is a season, and a season has no day",
          "Write " + year.digits() + "-" + part.digits() + ", or a month from 01 to 12.");
    }
    CalendarDays.check(text, year, null, null);
    Season season = Season.of(Integer.parseInt(part.digits())).orElseThrow();
    return new SeasonDate(year, season, part.qualifier());
  }

  /** Gives each part its own mark and, since a mark behind a part counts for all before, theirs. */
  private static List<DatePart> parts(String text) {
    List<String> pieces = pieces(text);
    List<DatePart> parts = new ArrayList<>();
    Qualifier shared = Qualifier.NONE;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      String piece = pieces.get(i);
      Qualifier before = markAt(piece, 0);
      Qualifier behind = markAt(piece, piece.length() - 1);
      String digits =
          piece.substring(before.mark().length(), piece.length() - behind.mark().length());
      if (!(i == 0 ? YEAR : MONTH_OR_DAY).matcher(digits).matches()) {
        throw notADate(text);
      }
      shared = shared.and(behind);
      parts.add(0, new DatePart(digits, shared.and(before)));
    }
    return parts;
  }

  private static Qualifier markAt(String piece, int at) {
    return piece.length() < 2 ? Qualifier.NONE : Qualifier.of(piece.charAt(at));
  }

  /** Splits at hyphens, of which one before the digits of the year is a minus sign. */
  private static List<String> pieces(String text) {
    int digits = text.isEmpty() || Qualifier.of(text.charAt(0)) == Qualifier.NONE ? 0 : 1;
    int from = text.startsWith("-", digits) ? digits + 1 : digits;
    List<String> pieces = new ArrayList<>(List.of(text.substring(from).split("-", -1)));
    pieces.set(0, text.substring(0, from) + pieces.get(0));
    if (pieces.size() > 3) {
      throw notADate(text);
    }
    return pieces;
  }
}
