package org.annalist.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annalist.date.DayRange;

/**
 * Where days stand on a vertical axis, true to scale. A long time in which nothing happened may be
 * left out; then the axis has several parts, all of the same scale.
 *
 * @param parts from the top, at least one
 */
record TimeScale(List<Part> parts) {
  /** Between two parts, in pixels. */
  static final double BREAK = 44;

  TimeScale {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the axis.
   *
   * @param first the day at the top
   * @param last the day at the bottom, the same as the first where there is only one
   * @param top where the first day stands, in pixels
   * @param bottom where the last day stands
   */
  record Part(LocalDate first, LocalDate last, double top, double bottom) {
    double y(LocalDate day) {
      double days = Math.max(1, length());
      return top + (day.toEpochDay() - first.toEpochDay()) / days * (bottom - top);
    }

    long length() {
      return last.toEpochDay() - first.toEpochDay();
    }
  }

  /**
   * Makes a scale.
   *
   * @param days the days of each part, none open, at least one part
   * @param top where the first begins
   * @param bottom where the last ends
   */
  static TimeScale of(List<Span> days, double top, double bottom) {
    double all = Math.max(1, days.stream().mapToLong(Span::length).sum());
    double room = bottom - top - (days.size() - 1) * BREAK;
    List<Part> parts = new ArrayList<>();
    double y = top;
    for (Span span : days) {
      double height = span.length() / all * room;
      parts.add(new Part(span.first(), span.last(), y, y + height));
      y += height + BREAK;
    }
    return new TimeScale(parts);
  }

  /** Days from the first to the last. */
  record Span(LocalDate first, LocalDate last) {
    long length() {
      return last.toEpochDay() - first.toEpochDay();
    }
  }

  double top() {
    return parts.get(0).top();
  }

  double bottom() {
    return parts.get(parts.size() - 1).bottom();
  }

  /** Where a day stands; a day outside stands at the nearer end. */
  double y(LocalDate day) {
    for (Part part : parts) {
      if (day.isBefore(part.first())) {
        return part.top();
      }
      if (!day.isAfter(part.last())) {
        return part.y(day);
      }
    }
    return bottom();
  }

  /** Where days begin; those with an open start begin at the top. */
  double start(DayRange days) {
    return days.first() == null ? top() : y(days.first());
  }

  /** Where days end; those with an open end reach to the bottom. */
  double end(DayRange days) {
    return days.last() == null ? bottom() : y(days.last());
  }

  /** Whether days begin before its first; those with an open start do. */
  boolean beginsBefore(DayRange days) {
    return days.first() == null || days.first().isBefore(parts.get(0).first());
  }

  /** Whether days end after its last; those with an open end do. */
  boolean endsAfter(DayRange days) {
    return days.last() == null || days.last().isAfter(parts.get(parts.size() - 1).last());
  }

  /** How many days are on it, less one for each part. */
  long length() {
    return parts.stream().mapToLong(Part::length).sum();
  }

  /** How high a day is. */
  double pixelsPerDay() {
    double pixels = parts.stream().mapToDouble(part -> part.bottom() - part.top()).sum();
    return pixels / Math.max(1, length());
  }
}
