package org.annalist.temporal;

import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;

/** What a rule makes of words: a date, or the finding that the calendar has none such. */
sealed interface DateReading {
  /**
   * A date.
   *
   * @param date what the words mean
   */
  record Meant(HistoricalDate date) implements DateReading {}

  /**
   * No date.
   *
   * @param finding why there is none, without a full stop
   * @param mend what to ask instead, a sentence
   */
  record Impossible(String finding, String mend) implements DateReading {}

  /**
   * Returns the reading of a date.
   *
   * @param edtf the date in EDTF
   * @return the reading
   */
  static DateReading of(String edtf) {
    return new Meant(EdtfParser.parse(edtf));
  }
}
