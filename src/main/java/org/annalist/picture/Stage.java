package org.annalist.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.jspecify.annotations.Nullable;

/** Which days an axis has: those of the period, less those in which nothing happened for long. */
final class Stage {
  /** A time with nothing in it at the beginning or the end that is such a part of the period. */
  private static final double LONG_EDGE = 0.15;

  private static final double EDGE = 0.02;

  /** A time with nothing in it is left out where it is such a part of the whole. */
  private static final double LONG_GAP = 0.28;

  /** And where it is so many times the mean from one event to the next. */
  private static final double MUCH_LONGER = 2.2;

  private final @Nullable DayRange period;
  private final List<Event> events;

  private Stage(@Nullable DayRange period, List<Event> events) {
    this.period = period;
    this.events = events;
  }

  /** The parts of the axis for some events, of which there is at least one. */
  static List<TimeScale.Span> of(@Nullable DayRange period, List<Event> events) {
    return new Stage(period, events).spans();
  }

  private List<TimeScale.Span> spans() {
    List<TimeScale.Span> busy = busy();
    if (busy.isEmpty()) {
      return List.of(new TimeScale.Span(LocalDate.EPOCH, LocalDate.EPOCH));
    }
    TimeScale.Span whole = whole(busy.get(0).first(), last(busy));
    long edge = Math.round(EDGE * whole.length());
    double longGap = Math.max(LONG_GAP, MUCH_LONGER / events.size()) * whole.length();
    List<TimeScale.Span> parts = new ArrayList<>();
    LocalDate begin = whole.first();
    LocalDate end = busy.get(0).last();
    for (TimeScale.Span span : busy) {
      if (span.first().toEpochDay() - end.toEpochDay() > longGap) {
        parts.add(new TimeScale.Span(begin, end.plusDays(edge)));
        begin = span.first().minusDays(edge);
      }
      end = span.last().isAfter(end) ? span.last() : end;
    }
    parts.add(new TimeScale.Span(begin, whole.last()));
    return parts;
  }

  /** The period, without a long time at either end in which nothing happened. */
  private TimeScale.Span whole(LocalDate first, LocalDate last) {
    long edge = Math.round(EDGE * (last.toEpochDay() - first.toEpochDay()));
    if (period == null || period.first() == null || period.last() == null) {
      return new TimeScale.Span(first.minusDays(edge), last.plusDays(edge));
    }
    double most = LONG_EDGE * (period.last().toEpochDay() - period.first().toEpochDay());
    boolean beginsSoon = first.toEpochDay() - period.first().toEpochDay() <= most;
    boolean endsLate = period.last().toEpochDay() - last.toEpochDay() <= most;
    return new TimeScale.Span(
        beginsSoon ? period.first() : first.minusDays(edge),
        endsLate ? period.last() : last.plusDays(edge));
  }

  private static LocalDate last(List<TimeScale.Span> busy) {
    return busy.stream().map(TimeScale.Span::last).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The days of the events within the period, by the first; of an open end only the other. */
  private List<TimeScale.Span> busy() {
    return events.stream()
        .map(Event::days)
        .filter(days -> days.first() != null || days.last() != null)
        .map(
            days ->
                new TimeScale.Span(
                    within(either(days.first(), days.last())),
                    within(either(days.last(), days.first()))))
        .sorted(Comparator.comparing(TimeScale.Span::first))
        .toList();
  }

  private static LocalDate either(@Nullable LocalDate day, @Nullable LocalDate other) {
    return Stream.of(day, other).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  private LocalDate within(LocalDate day) {
    if (period != null && period.first() != null && day.isBefore(period.first())) {
      return period.first();
    }
    return period != null && period.last() != null && day.isAfter(period.last())
        ? period.last()
        : day;
  }
}
