package org.annalist.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/**
 * The parts of a year that EDTF writes in place of a month, with the months that each covers here.
 *
 * <p>EDTF leaves the days of a season open; here they are whole months, as meteorologists count
 * them. The seasons 21 to 24, which EDTF ties to no place, are those of the northern hemisphere.
 * Where a season runs over the end of the year, it belongs to the year in which it begins: winter
 * 1993 is December 1993 to February 1994.
 */
public enum Season {
  /** March to May. */
  SPRING(21, 3, 3),
  /** June to August. */
  SUMMER(22, 6, 3),
  /** September to November. */
  AUTUMN(23, 9, 3),
  /** December to February of the next year. */
  WINTER(24, 12, 3),
  /** March to May, said to be in the northern hemisphere. */
  NORTHERN_SPRING(25, 3, 3),
  /** June to August, said to be in the northern hemisphere. */
  NORTHERN_SUMMER(26, 6, 3),
  /** September to November, said to be in the northern hemisphere. */
  NORTHERN_AUTUMN(27, 9, 3),
  /** December to February of the next year, said to be in the northern hemisphere. */
  NORTHERN_WINTER(28, 12, 3),
  /** September to November, in the southern hemisphere. */
  SOUTHERN_SPRING(29, 9, 3),
  /** December to February of the next year, in the southern hemisphere. */
  SOUTHERN_SUMMER(30, 12, 3),
  /** March to May, in the southern hemisphere. */
  SOUTHERN_AUTUMN(31, 3, 3),
  /** June to August, in the southern hemisphere. */
  SOUTHERN_WINTER(32, 6, 3),
  /** January to March. */
  FIRST_QUARTER(33, 1, 3),
  /** April to June. */
  SECOND_QUARTER(34, 4, 3),
  /** July to September. */
  THIRD_QUARTER(35, 7, 3),
  /** October to December. */
  FOURTH_QUARTER(36, 10, 3),
  /** January to April. */
  FIRST_THIRD(37, 1, 4),
  /** May to August. */
  SECOND_THIRD(38, 5, 4),
  /** September to December. */
  LAST_THIRD(39, 9, 4),
  /** January to June. */
  FIRST_HALF(40, 1, 6),
  /** July to December. */
  SECOND_HALF(41, 7, 6);

  private final int code;
  private final int firstMonth;
  private final int months;

  Season(int code, int firstMonth, int months) {
    this.code = code;
    this.firstMonth = firstMonth;
    this.months = months;
  }

  /**
   * Returns the number that stands in place of the month.
   *
   * @return 21 to 41
   */
  public int code() {
    return code;
  }

  /**
   * Returns the first day.
   *
   * @param year the year in which it begins
   * @return the first day of its first month
   */
  public LocalDate first(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  /**
   * Returns the last day.
   *
   * @param year the year in which it begins
   * @return the last day of its last month
   */
  public LocalDate last(int year) {
    return YearMonth.of(year, firstMonth).plusMonths(months - 1L).atEndOfMonth();
  }

  /**
   * Tells whether it ends in the year after the one in which it begins.
   *
   * @return true for December to February
   */
  boolean runsIntoNextYear() {
    return firstMonth + months > 13;
  }

  /**
   * Finds the season that a number stands for.
   *
   * @param code any number
   * @return the season, or empty where the number is not 21 to 41
   */
  static Optional<Season> of(int code) {
    return Arrays.stream(values()).filter(season -> season.code == code).findFirst();
  }
}
