package org.annalist.temporal;

import org.annalist.date.HistoricalDate;
import org.annalist.text.Span;

/**
 * Words in an utterance that name a date or period.
 *
 * @param span where they stand
 * @param text the words as typed
 * @param date what they mean
 * @param rule the name of the rule that read them
 */
public record DateExpression(Span span, String text, HistoricalDate date, String rule) {
  /**
   * Tells whether the date is counted from what was spoken of before: "the day after".
   *
   * @return true where it would be none without that
   */
  public boolean leans() {
    return rule.contains(LeaningRules.LEANING);
  }
}
