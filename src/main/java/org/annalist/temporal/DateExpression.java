package org.annalist.temporal;

import java.util.Optional;
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
  private static final String SUPPOSED = "supposed";

  /**
   * Puts a day, a month or a range that comes every year into a year.
   *
   * @param year the year; a range that goes on past New Year ends in the next
   * @param reason how the year is known, in place of the rule
   * @return the same words with that date; empty for any other date, and where the year has no such
   *     day
   */
  public Optional<DateExpression> inYear(int year, String reason) {
    return YearlessDate.inYear(date, year)
        .flatMap(
            reading ->
                reading instanceof DateReading.Meant meant
                    ? Optional.of(new DateExpression(span, text, meant.date(), reason))
                    : Optional.empty());
  }

  /**
   * Supposes a date that nobody named, since it goes without saying: what came of a battle is
   * looked for in the months after it.
   *
   * @param date the date
   * @return an expression of no words
   */
  public static DateExpression supposed(HistoricalDate date) {
    return understood(date, SUPPOSED);
  }

  /**
   * Returns a date that follows from what was said before, and that nobody typed.
   *
   * @param date the date
   * @param reason how it is known, in place of the rule
   * @return an expression of no words
   */
  public static DateExpression understood(HistoricalDate date, String reason) {
    return new DateExpression(new Span(0, 0), "", date, reason);
  }

  /**
   * Tells whether the date stands in the utterance.
   *
   * @return false for one that was only {@link #understood}
   */
  public boolean isTyped() {
    return !text.isEmpty();
  }

  /**
   * Tells whether nobody named the date.
   *
   * @return true for one that was {@link #supposed}
   */
  public boolean isSupposed() {
    return rule.equals(SUPPOSED);
  }

  /**
   * Tells whether the date is counted from what was spoken of before: "the day after".
   *
   * @return true where it would be none without that
   */
  public boolean leans() {
    return rule.contains(LeaningRules.LEANING);
  }
}
