package org.annalist.date;

import java.time.LocalDate;
import java.util.Optional;
import org.annalist.date.DateInterval.Gap;

/** How intervals read in English: what both ends share is said once. */
final class IntervalWords {
  private IntervalWords() {}

  /**
   * Words an interval.
   *
   * @param interval the interval
   * @return such as {@code 25–26 February 1992} or {@code since 1988}
   */
  static String of(DateInterval interval) {
    SingleDate start = interval.start();
    SingleDate end = interval.end();
    boolean open = interval.gap() == Gap.OPEN;
    if (start != null && end != null) {
      return between(start, end);
    }
    if (start != null) {
      String words = DateWording.of(start);
      return open ? "since " + words : "from " + words + " (end unknown)";
    }
    String words = end == null ? "" : DateWording.of(end);
    return "until " + words + (open ? "" : " (start unknown)");
  }

  /**
   * Words a member of a set.
   *
   * @param member a date, or the dates between two, or up to or from one
   * @param joint {@code or} where one date of the set is meant, {@code and} where all are
   * @return such as {@code 1667}, {@code 1670–1672} or {@code 1984 or earlier}
   */
  static String of(SetMember member, String joint) {
    SingleDate from = member.from();
    SingleDate to = member.to();
    if (from != null && to != null) {
      return between(from, to);
    }
    if (from != null) {
      return DateWording.of(from) + " " + joint + " later";
    }
    return (to == null ? "" : DateWording.of(to)) + " " + joint + " earlier";
  }

  private static String between(SingleDate start, SingleDate end) {
    if (start.equals(end)) {
      return DateWording.of(start);
    }
    return shortened(start, end)
        .or(() -> withinOne(start, end))
        .orElseGet(() -> "from " + DateWording.of(start) + " to " + DateWording.of(end));
  }

  /** From a day into the rest of its month or year, or from some time in these up to a day. */
  private static Optional<String> withinOne(SingleDate start, SingleDate end) {
    if (!isPlain(start) || !isPlain(end)) {
      return Optional.empty();
    }
    if (end.days().contains(start.days())) {
      return Optional.of("from " + DateWording.of(start) + " to later that " + unit(end));
    }
    return start.days().contains(end.days())
        ? Optional.of("from earlier that " + unit(start) + " to " + DateWording.of(end))
        : Optional.empty();
  }

  private static String unit(SingleDate date) {
    return date.precision() == Precision.MONTH ? "month" : "year";
  }

  private static Optional<String> shortened(SingleDate start, SingleDate end) {
    boolean plain = isPlain(start) && isPlain(end);
    LocalDate first = start.days().first();
    LocalDate last = end.days().first();
    if (!plain || start.precision() != end.precision() || first == null || last == null) {
      return Optional.empty();
    }
    return switch (start.precision()) {
      case YEAR -> Optional.of(YearWords.span(first.getYear(), last.getYear()));
      case MONTH -> Optional.of(months(first, last));
      case DAY -> Optional.of(days(first, last));
      case SEASON, DECADE, CENTURY, MILLENNIUM, LONGER -> Optional.empty();
    };
  }

  private static boolean isPlain(SingleDate date) {
    return date instanceof CalendarDate && !date.masked() && !date.qualified();
  }

  private static String months(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return month(first) + " " + year(first) + " – " + month(last) + " " + year(last);
    }
    return month(first) + "–" + month(last) + " " + year(last);
  }

  private static String days(LocalDate first, LocalDate last) {
    String end = last.getDayOfMonth() + " " + month(last) + " " + year(last);
    if (first.getYear() != last.getYear()) {
      return first.getDayOfMonth() + " " + month(first) + " " + year(first) + " – " + end;
    }
    boolean sameMonth = first.getMonth() == last.getMonth();
    return first.getDayOfMonth() + (sameMonth ? "–" : " " + month(first) + " – ") + end;
  }

  private static String month(LocalDate day) {
    return YearWords.month(day.getMonthValue());
  }

  private static String year(LocalDate day) {
    return YearWords.of(day.getYear());
  }
}
