package org.annalist.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.text.Folding;
import org.jspecify.annotations.Nullable;

/** Tells whether two claims on one matter agree. */
public final class Agreement {
  /** The property whose value is the claim's date. */
  private static final String DATE = "date";

  /** The same figure stated for times this near is one account, though one source is more exact. */
  private static final long NEAR_DAYS = 60;

  private Agreement() {}

  static boolean of(Claim one, Claim other) {
    if (isOnDate(one) && isOnDate(other)) {
      return agree(one.date(), other.date());
    }
    Value value = one.statement().value();
    Value otherValue = other.statement().value();
    if (value instanceof Value.Figure a && otherValue instanceof Value.Figure b) {
      boolean isSame = a.number() == b.number() && a.bound() == b.bound();
      return isSame && areNear(one.date(), other.date());
    }
    if (value == null || otherValue == null) {
      return one.text().equals(other.text());
    }
    return Folding.fold(value.wording()).equals(Folding.fold(otherValue.wording()));
  }

  /** Whether the claim's date is what it says: that of the property itself, or all that it has. */
  public static boolean isOnDate(Claim claim) {
    return claim.date() != null
        && (claim.statement().property().equals(DATE) || claim.statement().value() == null);
  }

  /** "March 1992" agrees with 6 March 1992: it is less exact, and not another date. */
  private static boolean agree(@Nullable HistoricalDate one, @Nullable HistoricalDate other) {
    if (one == null || other == null || one.days().equals(other.days())) {
      return true;
    }
    boolean isLessExact = one.precision() != other.precision();
    return isLessExact && (one.days().contains(other.days()) || other.days().contains(one.days()));
  }

  private static boolean areNear(@Nullable HistoricalDate one, @Nullable HistoricalDate other) {
    return one == null || other == null || areNear(one.days(), other.days());
  }

  private static boolean areNear(DayRange one, DayRange other) {
    LocalDate last = one.last();
    LocalDate otherLast = other.last();
    if (last == null || otherLast == null) {
      return last == null && otherLast == null;
    }
    return Math.abs(ChronoUnit.DAYS.between(last, otherLast)) <= NEAR_DAYS;
  }
}
