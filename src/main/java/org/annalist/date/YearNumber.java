package org.annalist.date;

import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A year written as a number: one of more than four digits, {@code Y-170000000}, or one only whose
 * first digits are significant, {@code 1950S2}: a year from 1900 to 1999, estimated as 1950.
 * Immutable.
 *
 * <p>{@code Y-17E7} is the same year as {@code Y-170000000}, and is written so.
 *
 * @param year the year, of at most {@value #MOST_DIGITS} digits; of more than four where all are
 *     significant
 * @param significantDigits how many of its digits, four at least, are significant; 0 where nothing
 *     is said
 * @param qualifier how sure the source is of it
 */
public record YearNumber(long year, int significantDigits, Qualifier qualifier)
    implements SingleDate {
  /** How many digits a year may have here; EDTF sets no limit. */
  static final int MOST_DIGITS = 18;

  /**
   * Checks the number of digits.
   *
   * @throws IllegalArgumentException when the year has too few or too many, or fewer than are
   *     significant
   */
  public YearNumber {
    Objects.requireNonNull(qualifier);
    int width = digits(year).length();
    boolean fits = width > 4 || significantDigits > 0;
    if (!fits || width > MOST_DIGITS || significantDigits < 0 || significantDigits > width) {
      throw new IllegalArgumentException(
          "not a year number: " + year + " with " + significantDigits + " significant digits");
    }
  }

  @Override
  public String edtf() {
    String digits = digits(year);
    return (digits.length() > 4 ? "Y" : "")
        + (year < 0 ? "-" : "")
        + digits
        + (significantDigits > 0 ? "S" + significantDigits : "")
        + qualifier.mark();
  }

  @Override
  public DayRange days() {
    return new DayRange(firstDay(firstYear()), lastDay(lastYear()));
  }

  @Override
  public int level() {
    return significantDigits > 0 ? 2 : 1;
  }

  @Override
  public Precision precision() {
    return Precision.ofUnknownDigits(unknownDigits());
  }

  @Override
  public boolean masked() {
    return false;
  }

  @Override
  public boolean qualified() {
    return qualifier != Qualifier.NONE;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.yearNumber(this);
  }

  @Override
  public String toString() {
    return edtf();
  }

  /**
   * Returns the earliest year that shares the significant digits.
   *
   * @return the year itself where all are significant
   */
  long firstYear() {
    long nearest = year / unit() * unit();
    return year < 0 ? nearest - unit() + 1 : nearest;
  }

  /**
   * Returns the latest year that shares the significant digits.
   *
   * @return the year itself where all are significant
   */
  long lastYear() {
    return firstYear() + unit() - 1;
  }

  private int unknownDigits() {
    return significantDigits == 0 ? 0 : digits(year).length() - significantDigits;
  }

  private long unit() {
    long unit = 1;
    for (int i = 0; i < unknownDigits(); i++) {
      unit *= 10;
    }
    return unit;
  }

  private static String digits(long year) {
    String digits = year < 0 ? Long.toString(year).substring(1) : Long.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** A year before all that java.time knows has no first day there; one after all, the last. */
  private static @Nullable LocalDate firstDay(long year) {
    if (year < Year.MIN_VALUE) {
      return null;
    }
    return year > Year.MAX_VALUE ? LocalDate.MAX : LocalDate.of((int) year, 1, 1);
  }

  private static @Nullable LocalDate lastDay(long year) {
    if (year > Year.MAX_VALUE) {
      return null;
    }
    return year < Year.MIN_VALUE ? LocalDate.MIN : LocalDate.of((int) year, 12, 31);
  }
}
