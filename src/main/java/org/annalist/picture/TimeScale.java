package org.annalist.picture;

import java.time.LocalDate;
import org.annalist.date.DayRange;

/**
 * Where days stand on a vertical axis, true to scale.
 *
 * @param first the day at the top
 * @param last the day at the bottom, the same as the first where there is only one
 * @param top where the first day stands, in pixels
 * @param bottom where the last day stands
 */
record TimeScale(LocalDate first, LocalDate last, double top, double bottom) {
  /** Where a day stands; a day outside stands at the nearer end. */
  double y(LocalDate day) {
    long days = length();
    if (days == 0) {
      return top;
    }
    double share = (double) (day.toEpochDay() - first.toEpochDay()) / days;
    return top + Math.max(0, Math.min(1, share)) * (bottom - top);
  }

  /** Where days begin; those with an open start begin at the top. */
  double start(DayRange days) {
    return days.first() == null ? top : y(days.first());
  }

  /** Where days end; those with an open end reach to the bottom. */
  double end(DayRange days) {
    return days.last() == null ? bottom : y(days.last());
  }

  boolean beginsBefore(DayRange days) {
    return days.first() == null || days.first().isBefore(first);
  }

  boolean endsAfter(DayRange days) {
    return days.last() == null || days.last().isAfter(last);
  }

  /** How many days lie between the two ends. */
  long length() {
    return last.toEpochDay() - first.toEpochDay();
  }
}
