package org.annalist.date;

import java.util.List;
import java.util.Objects;

/**
 * A season, or another part of a year: {@code 1994-21} is spring 1994, {@code 1994-33} its first
 * quarter. Immutable. {@link Season} says which months each covers.
 *
 * <p>The specification says that a season may stand in place of a month, and so it does here too
 * with a qualifier ({@code 1994-21~}), in an interval and with unspecified digits of the year.
 *
 * @param year the year in which it begins, with four digits
 * @param season the part of the year
 * @param qualifier how sure the source is of the season
 */
public record SeasonDate(DatePart year, Season season, Qualifier qualifier) implements SingleDate {
  /**
   * Checks the year.
   *
   * @throws EdtfException when it is not one
   */
  public SeasonDate {
    Objects.requireNonNull(season);
    Objects.requireNonNull(qualifier);
    CalendarDays.check(year.digits() + "-" + season.code(), year, null, null);
  }

  /**
   * Returns a season.
   *
   * @param year the year in which it begins, -9999 to 9999
   * @param season the season
   * @return the date
   */
  public static SeasonDate of(int year, Season season) {
    return new SeasonDate(DatePart.of(year, 4), season, Qualifier.NONE);
  }

  @Override
  public String edtf() {
    return CanonicalText.of(parts());
  }

  @Override
  public DayRange days() {
    int first = year.ascending().findFirst().orElseThrow();
    int last = year.descending().findFirst().orElseThrow();
    return new DayRange(season.first(first), season.last(last));
  }

  @Override
  public int level() {
    boolean hasNoPlace = season.code() <= Season.WINTER.code();
    return hasNoPlace && !masked() && CanonicalText.isQualifiedAsAWhole(parts()) ? 1 : 2;
  }

  @Override
  public Precision precision() {
    return masked() ? Precision.ofUnknownDigits(year.unknownDigits()) : Precision.SEASON;
  }

  @Override
  public boolean masked() {
    return year.masked();
  }

  @Override
  public boolean qualified() {
    return qualifier.and(year.qualifier()) != Qualifier.NONE;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.season(this);
  }

  @Override
  public String toString() {
    return edtf();
  }

  private List<DatePart> parts() {
    return List.of(year, new DatePart(Integer.toString(season.code()), qualifier));
  }
}
