package org.annalist.date;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date may mean, from the earliest to the latest, both inclusive, in the proleptic
 * Gregorian calendar with a year 0. Immutable.
 *
 * @param first the earliest day, or null where the start is open or unknown
 * @param last the latest day, or null where the end is open or unknown
 */
public record DayRange(@Nullable LocalDate first, @Nullable LocalDate last) {
  /**
   * Time order: by the first day, then by the last. An open start is before every day, an open end
   * after every day.
   */
  public static final Comparator<DayRange> CHRONOLOGICAL =
      Comparator.comparing(DayRange::first, Comparator.nullsFirst(LocalDate::compareTo))
          .thenComparing(DayRange::last, Comparator.nullsLast(LocalDate::compareTo));

  /**
   * Checks the order of the two ends.
   *
   * @throws IllegalArgumentException when the last day is before the first
   */
  public DayRange {
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("the last day " + last + " is before the first, " + first);
    }
  }

  /**
   * Returns the range of one day.
   *
   * @param day the day
   * @return from that day to that day
   */
  public static DayRange of(LocalDate day) {
    return new DayRange(day, day);
  }

  /**
   * Tells whether the two ranges share a day; an open end reaches as far as the other range goes.
   *
   * @param other another range
   * @return true when they share at least one day
   */
  public boolean overlaps(DayRange other) {
    return !endsBefore(last, other.first) && !endsBefore(other.last, first);
  }

  /**
   * Tells whether the other range lies wholly in this one.
   *
   * @param other another range
   * @return true when no day of the other is outside this one
   */
  public boolean contains(DayRange other) {
    boolean startFits = first == null || (other.first != null && !other.first.isBefore(first));
    boolean endFits = last == null || (other.last != null && !other.last.isAfter(last));
    return startFits && endFits;
  }

  /**
   * Returns the shortest range that holds both.
   *
   * @param other another range
   * @return from the earlier first to the later last day, open where either is
   */
  public DayRange span(DayRange other) {
    return new DayRange(
        first == null || (other.first != null && first.isBefore(other.first)) ? first : other.first,
        last == null || (other.last != null && last.isAfter(other.last)) ? last : other.last);
  }

  private static boolean endsBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
    return end != null && start != null && end.isBefore(start);
  }
}
