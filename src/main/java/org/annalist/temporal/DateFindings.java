package org.annalist.temporal;

import java.util.List;

/**
 * What the words of an utterance say of dates.
 *
 * @param dates the dates and periods, in the order of the words; no two share a word
 * @param impossible what has the form of a date that the calendar does not have, in the same order;
 *     none of its words is in a date
 */
public record DateFindings(List<DateExpression> dates, List<ImpossibleDate> impossible) {
  /** Copies the lists. */
  public DateFindings {
    dates = List.copyOf(dates);
    impossible = List.copyOf(impossible);
  }
}
