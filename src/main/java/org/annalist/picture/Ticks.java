package org.annalist.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.annalist.date.DateWording;
import org.annalist.date.EdtfParser;

/** The marks of a time axis: days, weeks, months or years, as many as there is room for. */
final class Ticks {
  /** From one mark to the next, in pixels. */
  private static final double LEAST_DISTANCE = 64;

  private static final int SHORT_MONTH = 3;

  private static final List<Step> STEPS =
      List.of(
          new Step(ChronoUnit.DAYS, 1),
          new Step(ChronoUnit.DAYS, 2),
          new Step(ChronoUnit.DAYS, 5),
          new Step(ChronoUnit.DAYS, 10),
          new Step(ChronoUnit.MONTHS, 1),
          new Step(ChronoUnit.MONTHS, 3),
          new Step(ChronoUnit.MONTHS, 6),
          new Step(ChronoUnit.YEARS, 1),
          new Step(ChronoUnit.YEARS, 2),
          new Step(ChronoUnit.YEARS, 5),
          new Step(ChronoUnit.YEARS, 10),
          new Step(ChronoUnit.YEARS, 20),
          new Step(ChronoUnit.YEARS, 50),
          new Step(ChronoUnit.YEARS, 100),
          new Step(ChronoUnit.YEARS, 500),
          new Step(ChronoUnit.YEARS, 1000),
          new Step(ChronoUnit.YEARS, 10_000));

  private Ticks() {}

  /**
   * A mark.
   *
   * @param y where it stands, in pixels
   * @param label what stands beside it, such as {@code 1990}, {@code Jan} or {@code 20 Jan}
   * @param begins whether a year begins there, or a month where days are marked
   */
  record Tick(double y, String label, boolean begins) {}

  private record Step(ChronoUnit unit, int count) {
    double pixels(TimeScale scale) {
      return scale.pixelsPerDay() * unit.getDuration().toDays() * count;
    }

    /** The first day on or after a day that the step falls on. */
    LocalDate from(LocalDate day) {
      LocalDate start =
          switch (unit) {
            case DAYS -> day.withDayOfMonth(1);
            case MONTHS -> day.withDayOfYear(1);
            default -> LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
          };
      while (start.isBefore(day)) {
        start = after(start);
      }
      return start;
    }

    /** Marks of days begin anew with each month: 1, 6, 11, 16, 21, 26. */
    LocalDate after(LocalDate day) {
      LocalDate next = day.plus(count, unit);
      boolean newMonth = unit == ChronoUnit.DAYS && next.getMonth() != day.getMonth();
      int left = next.lengthOfMonth() - next.getDayOfMonth() + 1;
      boolean tooNear = unit == ChronoUnit.DAYS && count > 1 && left <= count / 2;
      return newMonth || tooNear ? day.plusMonths(1).withDayOfMonth(1) : next;
    }

    Tick at(LocalDate day, double y) {
      boolean isNewYear = day.getDayOfYear() == 1;
      return switch (unit) {
        case DAYS -> new Tick(y, day.getDayOfMonth() + " " + month(day), day.getDayOfMonth() == 1);
        case MONTHS -> new Tick(y, isNewYear ? year(day) : month(day), isNewYear);
        default -> new Tick(y, year(day), true);
      };
    }
  }

  private static Step step(TimeScale scale) {
    return STEPS.stream()
        .filter(one -> one.pixels(scale) >= LEAST_DISTANCE)
        .findFirst()
        .orElse(STEPS.get(STEPS.size() - 1));
  }

  /** Whether the marks are days, which do not say the year. */
  static boolean areDays(TimeScale scale) {
    return step(scale).unit() == ChronoUnit.DAYS;
  }

  /** The marks of a scale, from the top. */
  static List<Tick> of(TimeScale scale) {
    Step step = step(scale);
    List<Tick> ticks = new ArrayList<>();
    for (TimeScale.Part part : scale.parts()) {
      for (LocalDate day = step.from(part.first());
          !day.isAfter(part.last());
          day = step.after(day)) {
        ticks.add(step.at(day, part.y(day)));
      }
    }
    return ticks;
  }

  private static String month(LocalDate day) {
    String month =
        DateWording.of(EdtfParser.parse(String.format("2000-%02d", day.getMonthValue())));
    return month.substring(0, SHORT_MONTH);
  }

  /** As elsewhere, with "BC" where it is. */
  private static String year(LocalDate day) {
    int year = day.getYear();
    return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
  }
}
