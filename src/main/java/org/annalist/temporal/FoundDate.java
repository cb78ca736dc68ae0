package org.annalist.temporal;

import org.annalist.date.HistoricalDate;
import org.annalist.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that a rule has read as a date. Later rules may build on it: a range out of two.
 *
 * @param span where the words stand
 * @param reading what they mean, or why there is no such date
 * @param rule the name of the rule, and in parentheses those that it built on
 * @param latent whether it counts only as a part of another, as "January" in "January to March
 *     1992"
 */
record FoundDate(Span span, DateReading reading, String rule, boolean latent) implements DatePiece {
  private static final String NAME = "a name that has a date";
  private static final String NAME_OF_PLACE = "a name of a place, and of what happened there";

  /**
   * Makes a date out of a name that has one: "Khojaly" in "before Khojaly".
   *
   * @param anchor the name
   * @return a date that counts only as a part of another
   */
  static FoundDate of(DateAnchor anchor) {
    String rule = anchor.mayBePlace() ? NAME_OF_PLACE : NAME;
    return new FoundDate(anchor.span(), new DateReading.Meant(anchor.date()), rule, true);
  }

  /**
   * Tells whether the words are a name, not a date.
   *
   * @return true for an anchor
   */
  boolean isName() {
    return rule.equals(NAME) || mayBePlace();
  }

  /**
   * Tells whether the words are a name that may mean a place.
   *
   * @return true for an anchor that does
   */
  boolean mayBePlace() {
    return rule.equals(NAME_OF_PLACE);
  }

  /**
   * Tells whether the words are a month without a year, which may belong to what follows: "the
   * April fighting".
   *
   * @return true for a month that counts only as a part of another date
   */
  boolean isBareMonth() {
    return latent
        && !isName()
        && reading instanceof DateReading.Meant meant
        && EdtfText.isOfEveryYear(meant.date());
  }

  /**
   * Returns the date that the words mean.
   *
   * @return the date, or null where the calendar has none
   */
  @Nullable HistoricalDate date() {
    return reading instanceof DateReading.Meant meant ? meant.date() : null;
  }
}
