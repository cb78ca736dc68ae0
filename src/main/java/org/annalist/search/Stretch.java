package org.annalist.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.date.DayRange;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Property;
import org.annalist.temporal.DateExpression;
import org.jspecify.annotations.Nullable;

/** Stretches of days, as far as it matters to what is said of them. */
public final class Stretch {
  /** A claim on so few days says something of each of them. */
  private static final long SHORT = 4;

  private static final long MONTH = 31;

  private Stretch() {}

  /**
   * Whether a claim says something of these days: it lies within them, or is not on a much longer
   * time, since a claim on a decade says nothing of one day in it.
   */
  public static boolean isOf(Claim claim, DayRange days) {
    return claim.date() != null && isOf(claim.date().days(), days);
  }

  /** The same of the days of a claim. */
  public static boolean isOf(DayRange own, DayRange days) {
    return days.contains(own)
        || (isClosed(days) && isClosed(own) && length(own) <= Math.max(SHORT, 2 * length(days)));
  }

  /**
   * Whether a claim is on the month that these days are a part of: what happened in May may have
   * happened in the middle of May, but not so probably on one day of it.
   */
  public static boolean isOfMonth(Claim claim, DayRange days) {
    return claim.date() != null
        && claim.date().days().contains(days)
        && !isLong(claim.date().days())
        && !isShort(days);
  }

  /**
   * The days that all dates together mean, or null where there is no date: "1992 and 1993" from the
   * first day of any to the last, and of these, "after the ceasefire", only the days after it.
   */
  public static @Nullable DayRange ofAll(List<DateExpression> dates) {
    List<DayRange> ranges = dates.stream().map(expression -> expression.date().days()).toList();
    Optional<DayRange> closed = ranges.stream().filter(Stretch::isClosed).reduce(DayRange::span);
    Optional<DayRange> open =
        ranges.stream().filter(range -> !isClosed(range)).reduce(Stretch::common);
    if (closed.isPresent() && open.isPresent()) {
      return common(closed.get(), open.get());
    }
    return closed.or(() -> open).orElse(null);
  }

  /** The days of both; where they have none in common, those of the first. */
  private static DayRange common(DayRange one, DayRange other) {
    if (!one.overlaps(other)) {
      return one;
    }
    return new DayRange(later(one.first(), other.first()), earlier(one.last(), other.last()));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  private record OnDate(String subject, @Nullable HistoricalDate date) {}

  /**
   * Over a longer time, of the claims on one subject at one date, only the first, and whatever else
   * is said of the same property: no account stands without the others.
   */
  public static List<Claim> firstOfEach(List<Claim> claims, DayRange days) {
    if (length(days) <= SHORT) {
      return claims;
    }
    Map<OnDate, Claim> firsts = new HashMap<>();
    return claims.stream()
        .filter(
            claim -> {
              OnDate key = new OnDate(claim.topic().subject(), claim.date());
              Claim first = firsts.putIfAbsent(key, claim);
              return first == null || isOnSameProperty(first, claim);
            })
        .toList();
  }

  private static boolean isOnSameProperty(Claim one, Claim other) {
    String property = one.statement().property();
    return property.equals(other.statement().property())
        && !property.equals(Property.STATEMENT.id());
  }

  /** Whether these are a day or a few, of which all that is known is soon said. */
  public static boolean isShort(DayRange days) {
    return length(days) <= SHORT;
  }

  /** Whether so much may have happened in these days that the main events come first. */
  public static boolean isLong(DayRange days) {
    return length(days) > MONTH;
  }

  /** The days in words, for {@code explain}. */
  public static String wording(DayRange days) {
    return (days.first() == null ? "any day" : days.first())
        + " to "
        + (days.last() == null ? "any day" : days.last());
  }

  /** Whether the days have both a first and a last. */
  public static boolean isClosed(DayRange days) {
    return days.first() != null && days.last() != null;
  }

  private static long length(DayRange days) {
    return days.first() == null || days.last() == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
  }
}
