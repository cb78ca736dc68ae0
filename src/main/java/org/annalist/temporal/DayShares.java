package org.annalist.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.annalist.date.HistoricalDate;

/**
 * Cuts a period into equal shares of its own units: a month into days, up to two years into months,
 * anything longer into years, or into finer units where there are more shares than units. Where the
 * units do not divide evenly, the earlier shares are longer: the early 1980s are 1980 to 1983, the
 * mid-1980s 1984 to 1986, the late 1980s 1987 to 1989. A month's thirds are its days 1 to 10, 11 to
 * 20 and the rest; its halves part after day 15.
 */
final class DayShares {
  private DayShares() {}

  /**
   * Returns some of the shares of a period.
   *
   * @param date a period with both ends
   * @param shares how many shares there are
   * @param from the first share taken, counted from 0
   * @param to the last share taken
   * @return EDTF
   */
  static String of(HistoricalDate date, int shares, int from, int to) {
    LocalDate first = Objects.requireNonNull(date.days().first());
    LocalDate last = Objects.requireNonNull(date.days().last());
    ChronoUnit unit = unit(first, last, shares);
    long units = unit.between(first, last.plusDays(1));
    LocalDate start = first.plus(units(units, shares, from, unit), unit);
    LocalDate end = first.plus(units(units, shares, to + 1, unit), unit).minusDays(1);
    return EdtfText.days(start, to + 1 == shares ? last : end);
  }

  /**
   * Tells whether a date is a period that has parts: more than a week, both ends known.
   *
   * @param date any date
   * @return true for a month, a season, a year and anything longer
   */
  static boolean canBeCut(HistoricalDate date) {
    return EdtfText.isClosed(date) && !DateUnit.WEEK.holds(date);
  }

  /** A unit of which there is at least one to a share. */
  private static ChronoUnit unit(LocalDate first, LocalDate last, int shares) {
    long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
    if (months <= 1 || months < shares || first.getDayOfMonth() != 1) {
      return ChronoUnit.DAYS;
    }
    return months <= 24 || months / 12 < shares ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
  }

  /** How many units lie before a share. */
  private static long units(long units, int shares, int share, ChronoUnit unit) {
    boolean month = unit == ChronoUnit.DAYS && units >= 28 && units <= 31;
    if (month) {
      return share == shares ? units : (30L * share) / shares;
    }
    return (units * share + shares - 1) / shares;
  }
}
