package org.annalist.temporal;

import org.annalist.date.HistoricalDate;
import org.annalist.text.Span;

/**
 * Words that name something with a date of its own, so that an expression may lean on it: the event
 * in "before the ceasefire".
 *
 * @param span where the name stands
 * @param date when the thing named took place
 * @param mayBePlace whether the words may as well name a place, so that "around" and "from … to"
 *     tell no time
 */
public record DateAnchor(Span span, HistoricalDate date, boolean mayBePlace) {
  /**
   * Checks that there is a name.
   *
   * @throws IllegalArgumentException when the span is empty
   */
  public DateAnchor {
    if (span.length() == 0) {
      throw new IllegalArgumentException("no name at " + span.start());
    }
  }
}
