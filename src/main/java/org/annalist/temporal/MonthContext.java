package org.annalist.temporal;

import java.util.Set;

/** Tells "may" and "march" from May and March where no year makes the month certain. */
final class MonthContext {
  private static final Set<String> MARCH_GOES_ON =
      Set.of("on", "to", "towards", "toward", "through", "against", "in", "into", "from", "past");

  private MonthContext() {}

  /**
   * Tells whether what looks like a month and a day is a verb or another noun: "the second may
   * have", "20 may be", "the first march".
   *
   * @param match a month with a day, without a year
   * @return true when it is no date
   */
  static boolean isVerb(DateMatch match) {
    DateLine line = match.line();
    if (match.has("of") || !hasVerb(match)) {
      return false;
    }
    boolean ordinalInWords = true;
    for (int at = match.from(); at < match.end(); at++) {
      ordinalInWords &= !line.token(at).isDigits();
    }
    return (ordinalInWords && !isCompound(match)) || isVerb(line, match.end() - 1);
  }

  /** "May twenty-first" can only be a day; "may first" may begin a question. */
  private static boolean isCompound(DateMatch match) {
    boolean monthFirst = DateWords.MONTH.has(match.line().token(match.from()));
    return monthFirst && match.number("DAY") > 20;
  }

  /**
   * Tells whether the word at a place is "may" or "march" with what follows a verb.
   *
   * @param line the line
   * @param at the place of the month
   * @return true when it is no month
   */
  static boolean isVerb(DateLine line, int at) {
    DateToken next = line.token(at + 1);
    return (line.token(at).is("may") && DateWords.VERB.has(next))
        || (line.token(at).is("march")
            && MARCH_GOES_ON.contains(next.text())
            && !isInRange(line, at));
  }

  /** "From March to May", "March to May". */
  private static boolean isInRange(DateLine line, int at) {
    return line.token(at - 1).is("from") || DateWords.MONTH.has(line.token(at + 2));
  }

  /**
   * Tells whether a year and what follows it belong to two dates: "May 1992, June 1993", "12 May
   * 1992, 5 June".
   *
   * @param match a year with a month or season behind it
   * @return true when the year ends a date before, or what follows begins one with another year
   */
  static boolean isBetweenDates(DateMatch match) {
    DateLine line = match.line();
    int before = match.from() - (line.token(match.from() - 1).is(",") ? 2 : 1);
    boolean ends =
        DateWords.MONTH.has(line.token(before))
            || DateWords.SEASON.has(line.token(before))
            || line.token(before).isDigits(1, 2)
            || DayReader.isEnding(line.token(before));
    int behind = match.end() + (line.token(match.end()).is(",") ? 1 : 0);
    return ends || YearReader.year(line, behind) != null;
  }

  private static boolean hasVerb(DateMatch match) {
    for (int at = match.from(); at < match.end(); at++) {
      if (match.line().token(at).is("may") || match.line().token(at).is("march")) {
        return true;
      }
    }
    return false;
  }
}
