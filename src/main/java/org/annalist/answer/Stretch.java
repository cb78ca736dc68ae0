package org.annalist.answer;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.temporal.DateExpression;
import org.jspecify.annotations.Nullable;

/** Stretches of days, as far as it matters to what is said of them. */
final class Stretch {
  /** A claim on so few days says something of each of them. */
  private static final long SHORT = 4;

  private Stretch() {}

  /**
   * Whether a claim says something of these days: it lies within them, or is not on a much longer
   * time, since a claim on a decade says nothing of one day in it.
   */
  static boolean isOf(Claim claim, DayRange days) {
    if (claim.date() == null) {
      return false;
    }
    DayRange own = claim.date().days();
    return days.contains(own)
        || (isClosed(days) && isClosed(own) && length(own) <= Math.max(SHORT, 2 * length(days)));
  }

  /** From the first day of any of the dates to the last, or null where there is no date. */
  static @Nullable DayRange ofAll(List<DateExpression> dates) {
    return dates.stream()
        .map(expression -> expression.date().days())
        .reduce(DayRange::span)
        .orElse(null);
  }

  /** The days in words, for {@code explain}. */
  static String wording(DayRange days) {
    return (days.first() == null ? "any day" : days.first())
        + " to "
        + (days.last() == null ? "any day" : days.last());
  }

  private static boolean isClosed(DayRange days) {
    return days.first() != null && days.last() != null;
  }

  private static long length(DayRange days) {
    return days.first() == null || days.last() == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
  }
}
