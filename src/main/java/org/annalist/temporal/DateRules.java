package org.annalist.temporal;

import java.util.List;

/** All rules for dates, by stage. Of two finds of one length, that of the earlier rule stays. */
final class DateRules {
  /** The first stage, which sees words only. */
  static final DateStage DATES =
      stage(
          List.of(
              DaysOfMonthRules.all(),
              DayRules.all(),
              DigitDayRules.all(),
              MonthRules.all(),
              SeasonRules.all(),
              DecadeRules.all(),
              CenturyRules.all(),
              YearRules.all(),
              RelativeRules.all()));

  /** The stages that build on dates; each sees what the one before has found. */
  static final List<DateStage> ON_DATES =
      List.of(
          stage(List.of(PartRules.all(), WeekRules.all(), AboutRules.all())),
          new DateStage(RangeRules.all()),
          stage(
              List.of(DistanceRules.all(), LeaningRules.all(), SoonRules.all(), OpenRules.all())));

  private DateRules() {}

  private static DateStage stage(List<List<DateRule>> families) {
    return new DateStage(families.stream().flatMap(List::stream).toList());
  }
}
