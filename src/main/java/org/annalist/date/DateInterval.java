package org.annalist.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From one date to another: {@code 1992-02-25/1992-02-26}, {@code 1988/..}, {@code /1990}.
 * Immutable. Its days run from the earliest of its start to the latest of its end.
 *
 * @param start the first date, or null where the start is missing
 * @param end the last date, or null where the end is missing
 * @param gap why an end is missing; {@link Gap#NONE} where both are there
 */
public record DateInterval(@Nullable SingleDate start, @Nullable SingleDate end, Gap gap)
    implements HistoricalDate {
  /** Why an end of an interval is missing. */
  public enum Gap {
    /** No end is missing. */
    NONE(""),
    /** It has no end, or went on at the time of the source: {@code ..}. */
    OPEN(".."),
    /** It has one, but nobody knows it: left empty. */
    UNKNOWN("");

    private final String mark;

    Gap(String mark) {
      this.mark = mark;
    }
  }

  /**
   * Checks that there is a date at one end, and that the order of the ends is possible.
   *
   * @throws EdtfException when the interval ends before it starts
   * @throws IllegalArgumentException when both dates are missing, or the gap does not fit them
   */
  public DateInterval {
    if (start == null && end == null) {
      throw new IllegalArgumentException("an interval has a date at one end at least");
    }
    if ((start == null || end == null) == (gap == Gap.NONE)) {
      throw new IllegalArgumentException("an interval says why an end is missing, and only then");
    }
    if (start != null && end != null) {
      checkOrder(start, end, start.edtf() + "/" + end.edtf());
    }
  }

  /**
   * Returns an interval with two ends.
   *
   * @param start its first date
   * @param end its last date
   * @return the interval
   * @throws EdtfException when it ends before it starts
   */
  public static DateInterval between(SingleDate start, SingleDate end) {
    return new DateInterval(start, end, Gap.NONE);
  }

  /**
   * Returns an interval with an open end.
   *
   * @param start its first date
   * @return the interval
   */
  public static DateInterval since(SingleDate start) {
    return new DateInterval(start, null, Gap.OPEN);
  }

  /**
   * Returns an interval with an open start.
   *
   * @param end its last date
   * @return the interval
   */
  public static DateInterval until(SingleDate end) {
    return new DateInterval(null, end, Gap.OPEN);
  }

  @Override
  public String edtf() {
    return (start == null ? gap.mark : start.edtf()) + "/" + (end == null ? gap.mark : end.edtf());
  }

  @Override
  public DayRange days() {
    return new DayRange(
        start == null ? null : start.days().first(), end == null ? null : end.days().last());
  }

  @Override
  public int level() {
    int least = gap == Gap.NONE ? 0 : 1;
    return ends()
        .mapToInt(date -> date.masked() ? 2 : Math.max(least, date.level()))
        .reduce(least, Math::max);
  }

  @Override
  public Precision precision() {
    return ends().map(HistoricalDate::precision).reduce(Precision.DAY, Precision::coarser);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.interval(this);
  }

  @Override
  public String toString() {
    return edtf();
  }

  private Stream<SingleDate> ends() {
    return Stream.of(start, end).filter(Objects::nonNull);
  }

  /**
   * Refuses two dates of which the second is over before the first can begin.
   *
   * @param start the first
   * @param end the second
   * @param text both, as they are to be named
   * @throws EdtfException when no day of the end is on or after the first day of the start
   */
  static void checkOrder(SingleDate start, SingleDate end, String text) {
    LocalDate first = start.days().first();
    LocalDate last = end.days().last();
    if (first != null && last != null && last.isBefore(first)) {
      throw new EdtfException(
          text + ": the end is before the start", "Write the earlier date first.");
    }
  }
}
