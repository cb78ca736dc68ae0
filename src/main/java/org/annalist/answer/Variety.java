package org.annalist.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import org.annalist.date.DateInterval;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Puts claims in an order in which the first of them are neither all of one stretch of a period nor
 * all from one kind of source.
 */
final class Variety {
  private static final int STRETCHES = 6;

  /** Of those that are to be first, so many parts may be of one stretch, and from one kind. */
  private static final double OF_ONE_STRETCH = 0.34;

  private static final double OF_ONE_KIND = 0.4;

  /** What comes after so many times as many as are to be shown is not important enough. */
  private static final int AMONG = 3;

  private final LongSummaryStatistics days;
  private final Map<Integer, Integer> ofStretch = new HashMap<>();
  private final Map<SourceKind, Integer> ofKind = new HashMap<>();
  private final int most;

  private Variety(LongSummaryStatistics days, int most) {
    this.days = days;
    this.most = most;
  }

  /**
   * The claims, those last that would be too many of their stretch or kind.
   *
   * @param mainFirst claims, the most important first
   * @param most how many of them are to be shown
   */
  static List<Claim> of(List<Claim> mainFirst, int most) {
    LongSummaryStatistics days =
        mainFirst.stream()
            .limit((long) AMONG * most)
            .map(Variety::firstDay)
            .filter(day -> day != null)
            .mapToLong(LocalDate::toEpochDay)
            .summaryStatistics();
    Variety variety = new Variety(days, most);
    List<Claim> first = new ArrayList<>();
    List<Claim> later = new ArrayList<>();
    for (int i = 0; i < mainFirst.size(); i++) {
      Claim claim = mainFirst.get(i);
      (i < AMONG * most && variety.takes(claim) ? first : later).add(claim);
    }
    first.addAll(later);
    return first;
  }

  /** Some time in most of the period: that says nothing of when in it. */
  private boolean isVague(Claim claim) {
    HistoricalDate date = claim.date();
    if (date == null || date.days().first() == null || date.days().last() == null) {
      return true;
    }
    long length = date.days().last().toEpochDay() - date.days().first().toEpochDay();
    return !(date instanceof DateInterval) && length > 1 && 2 * length > length();
  }

  private long length() {
    return days.getMax() - days.getMin() + 1;
  }

  private boolean takes(Claim claim) {
    if (isVague(claim)) {
      return false;
    }
    int stretch = stretch(claim);
    SourceKind kind = claim.citations().get(0).source().kind();
    boolean takes =
        ofStretch.getOrDefault(stretch, 0) < Math.ceil(most * OF_ONE_STRETCH)
            && ofKind.getOrDefault(kind, 0) < Math.ceil(most * OF_ONE_KIND);
    if (takes) {
      ofStretch.merge(stretch, 1, Integer::sum);
      ofKind.merge(kind, 1, Integer::sum);
    }
    return takes;
  }

  private int stretch(Claim claim) {
    LocalDate day = firstDay(claim);
    return day == null ? 0 : (int) ((day.toEpochDay() - days.getMin()) * STRETCHES / length());
  }

  private static @Nullable LocalDate firstDay(Claim claim) {
    return claim.date() == null ? null : claim.date().days().first();
  }
}
