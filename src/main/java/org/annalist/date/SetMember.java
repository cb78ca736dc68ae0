package org.annalist.date;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two commas of a set: a date, all dates from one to another ({@code
 * 1670..1672}), or all up to or from a date ({@code ..1984}, {@code 1760-12..}). Immutable.
 *
 * @param from the first date, or null for all dates up to the last
 * @param to the last date, equal to the first where there is one date; null for all dates from the
 *     first
 */
public record SetMember(@Nullable SingleDate from, @Nullable SingleDate to) {
  /**
   * Checks that there is a date, and that the order is possible.
   *
   * @throws EdtfException when the last date is before the first
   * @throws IllegalArgumentException when both are missing
   */
  public SetMember {
    if (from == null && to == null) {
      throw new IllegalArgumentException("a set has dates in it");
    }
    if (from != null && to != null) {
      DateInterval.checkOrder(from, to, from.edtf() + ".." + to.edtf());
    }
  }

  /**
   * Returns a single date.
   *
   * @param date the date
   * @return the member
   */
  public static SetMember of(SingleDate date) {
    return new SetMember(date, date);
  }

  /**
   * Returns the member as it stands in a set.
   *
   * @return EDTF without brackets
   */
  String edtf() {
    if (from != null && from.equals(to)) {
      return from.edtf();
    }
    return (from == null ? "" : from.edtf()) + ".." + (to == null ? "" : to.edtf());
  }

  /**
   * Returns the days from the earliest of the first date to the latest of the last.
   *
   * @return the days, open where a date is missing
   */
  DayRange days() {
    return new DayRange(
        from == null ? null : from.days().first(), to == null ? null : to.days().last());
  }

  /**
   * Returns the coarser precision of the dates.
   *
   * @return the precision
   */
  Precision precision() {
    return Stream.of(from, to)
        .filter(Objects::nonNull)
        .map(HistoricalDate::precision)
        .reduce(Precision.DAY, Precision::coarser);
  }
}
