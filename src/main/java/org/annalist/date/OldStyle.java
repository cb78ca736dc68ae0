package org.annalist.date;

import java.time.LocalDate;

/**
 * A day in the Julian calendar, "Old Style", as Russia counted until 31 January 1918; the next day
 * was 14 February 1918. Immutable.
 *
 * <p>Days are converted by way of the Julian day number, with the integer formulas of Claus
 * Tøndering's "Frequently Asked Questions about Calendars", section "The Julian Period". They hold
 * for every year with division that rounds down.
 *
 * @param year the year, with a year 0, which is 1 BC; -9999 to 9999
 * @param month 1 to 12
 * @param day 1 to 31; every fourth year has 29 February, 1900 too
 */
public record OldStyle(int year, int month, int day) {
  /**
   * The first day of the Gregorian calendar in Russia: the day after 31 January 1918, Old Style.
   */
  public static final LocalDate NEW_STYLE_IN_RUSSIA = LocalDate.of(1918, 2, 14);

  /** The Julian day number of 1 January 1970, from which java.time counts days. */
  private static final long EPOCH = 2_440_588;

  /**
   * Checks that the Julian calendar has the day.
   *
   * @throws IllegalArgumentException when it has not
   */
  public OldStyle {
    if (Math.abs((long) year) > 9999 || month < 1 || month > 12) {
      throw new IllegalArgumentException("no month " + month + " of the year " + year);
    }
    if (day < 1 || day > lengthOfMonth(year, month)) {
      throw new IllegalArgumentException(
          YearWords.month(month)
              + " "
              + YearWords.of(year)
              + " has "
              + lengthOfMonth(year, month)
              + " days in the Julian calendar, found "
              + day);
    }
  }

  /**
   * Returns the day that the Gregorian calendar has.
   *
   * @param year the year in the Julian calendar, with a year 0
   * @param month 1 to 12
   * @param day the day of the month
   * @return the same day, New Style
   * @throws IllegalArgumentException when the Julian calendar has no such day
   */
  public static LocalDate toGregorian(int year, int month, int day) {
    return new OldStyle(year, month, day).toGregorian();
  }

  /**
   * Returns the day that the Julian calendar has.
   *
   * @param day a day in the Gregorian calendar
   * @return the same day, Old Style
   * @throws IllegalArgumentException when its year has more than four digits
   */
  public static OldStyle of(LocalDate day) {
    long sinceMarch4800Bc = day.toEpochDay() + EPOCH + 32_082;
    long yearFromMarch = Math.floorDiv(4 * sinceMarch4800Bc + 3, 1461L);
    long dayOfYear = sinceMarch4800Bc - Math.floorDiv(1461 * yearFromMarch, 4L);
    long monthFromMarch = (5 * dayOfYear + 2) / 153;
    long dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    long month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    long year = yearFromMarch - 4800 + monthFromMarch / 10;
    return new OldStyle((int) year, (int) month, (int) dayOfMonth);
  }

  /**
   * Returns the day that the Gregorian calendar has.
   *
   * @return the same day, New Style
   */
  public LocalDate toGregorian() {
    long beforeMarch = month < 3 ? 1 : 0;
    long yearFromMarch = year + 4800L - beforeMarch;
    long monthFromMarch = month + 12 * beforeMarch - 3;
    long days = (153 * monthFromMarch + 2) / 5 + 365 * yearFromMarch;
    long julianDay = day + days + Math.floorDiv(yearFromMarch, 4L) - 32_083;
    return LocalDate.ofEpochDay(julianDay - EPOCH);
  }

  private static int lengthOfMonth(int year, int month) {
    return switch (month) {
      case 2 -> Math.floorMod(year, 4) == 0 ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }
}
