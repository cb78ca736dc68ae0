package org.annalist.channel.telegram.quiz;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.annalist.date.CalendarDate;
import org.annalist.date.Precision;

/**
 * Finds dates that could be taken for the right one and are not: near it and as exact, but so far
 * off that neither another calendar nor a source that is a little less exact makes them right.
 */
final class WrongDates {
  private static final int TRIES = 300;

  /** More than the days between the Julian and the Gregorian calendar. */
  private static final int LEAST_DAYS = 20;

  private static final int LEAST_MONTHS = 2;
  private static final int LEAST_YEARS = 2;

  /** How many years before or after the right one. */
  private static final int NEAR = 4;

  /** The same for a year alone. */
  private static final int NEAR_YEARS = 8;

  private final Fit fit;
  private final Precision precision;
  private final LocalDate right;
  private final LocalDate today;

  WrongDates(Fit fit, LocalDate today) {
    this.fit = fit;
    this.today = today;
    precision = fit.answer().precision();
    right = first(fit.answer());
  }

  /**
   * Picks wrong dates. How many of them are earlier than the right one is left to chance, too, as
   * far as there are such, so that the right one stands in the middle no more often than at an end.
   *
   * @param count how many
   * @param random picks them
   * @return so many, or fewer where there are no more
   */
  List<CalendarDate> pick(int count, RandomGenerator random) {
    List<CalendarDate> wrong = new ArrayList<>();
    List<CalendarDate> spare = new ArrayList<>();
    int earlier = random.nextInt(count + 1);
    for (int i = 0; i < TRIES && wrong.size() < count; i++) {
      CalendarDate date = PlainDates.of(near(random), precision);
      if (!isPlainlyWrong(date) || !isApartFrom(wrong, date) || !isApartFrom(spare, date)) {
        continue;
      }
      boolean isEarlier = first(date).isBefore(right);
      long already = wrong.stream().filter(o -> first(o).isBefore(right) == isEarlier).count();
      boolean isWanted = already < (isEarlier ? earlier : count - earlier);
      (isWanted ? wrong : spare).add(date);
    }
    spare.stream().limit(count - wrong.size()).forEach(wrong::add);
    return wrong;
  }

  private boolean isApartFrom(List<CalendarDate> others, CalendarDate date) {
    return others.stream().allMatch(other -> areApart(first(other), first(date)));
  }

  private LocalDate near(RandomGenerator random) {
    int reach = precision == Precision.YEAR ? NEAR_YEARS : NEAR;
    int years = fit.keepsYear() ? 0 : random.nextInt(2 * reach + 1) - reach;
    LocalDate begin = right.plusYears(years).withDayOfYear(1);
    return begin.plusDays(random.nextInt(begin.lengthOfYear()));
  }

  private boolean isPlainlyWrong(CalendarDate date) {
    LocalDate last = Objects.requireNonNull(date.days().last());
    return !last.isAfter(today)
        && !first(date).isBefore(fit.earliest())
        && !first(date).isAfter(fit.latest())
        && areApart(right, first(date))
        && !fit.isTaken(date);
  }

  private boolean areApart(LocalDate one, LocalDate other) {
    return switch (precision) {
      case DAY -> Math.abs(ChronoUnit.DAYS.between(one, other)) >= LEAST_DAYS;
      case MONTH -> Math.abs(ChronoUnit.MONTHS.between(one, other)) >= LEAST_MONTHS;
      default -> Math.abs(one.getYear() - other.getYear()) >= LEAST_YEARS;
    };
  }

  private static LocalDate first(CalendarDate date) {
    return Objects.requireNonNull(date.days().first());
  }
}
