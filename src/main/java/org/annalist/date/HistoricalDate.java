package org.annalist.date;

/** A date as a source gives it. Immutable. */
public interface HistoricalDate {
  /**
   * Returns the date in Extended Date/Time Format.
   *
   * @return canonical EDTF, which parses to an equal date
   */
  String edtf();

  /**
   * Returns the days that the date may mean.
   *
   * @return the earliest to the latest day
   */
  DayRange days();
}
