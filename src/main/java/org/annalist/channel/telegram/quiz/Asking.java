package org.annalist.channel.telegram.quiz;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annalist.date.CalendarDate;
import org.annalist.date.Precision;
import org.annalist.knowledge.Claim;

/**
 * The question for a claim's date.
 *
 * @param question as the claim has it, the first of its questions
 * @param answer the claim's date, as exact as the question asks for
 * @param keepsYear true where the question names the year
 */
record Asking(String question, CalendarDate answer, boolean keepsYear) {
  private static final Pattern FOR_A_TIME =
      Pattern.compile(
          "(?:When|(?:In|On) (?:what|which) (?:day|date|month|year)) (?:was|were|did|is) .+\\?");
  private static final Pattern FOR_A_YEAR = Pattern.compile("In (?:what|which) year .*");
  private static final Pattern FOR_A_MONTH = Pattern.compile("In (?:what|which) month .*");
  private static final Pattern FOR_A_DAY = Pattern.compile("On (?:what|which) (?:day|date) .*");

  /** What gives an answer away, or makes the question too long. */
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December|spring|summer|autumn|winter)\\b");

  /**
   * Reads the question of a claim.
   *
   * @return empty where it does not ask for a date that the claim gives exactly
   */
  static Optional<Asking> of(Claim claim) {
    if (claim.asks().isEmpty()
        || !(claim.date() instanceof CalendarDate date)
        || date.masked()
        || date.qualified()) {
      return Optional.empty();
    }
    String question = claim.asks().get(0);
    boolean isFit =
        FOR_A_TIME.matcher(question).matches()
            && !MONTH.matcher(question).find()
            && question.length() <= Quiz.LONGEST_QUESTION;
    return isFit ? asked(question, date) : Optional.empty();
  }

  private static Optional<Asking> asked(String question, CalendarDate date) {
    Precision sought = sought(question, date.precision());
    LocalDate first = Objects.requireNonNull(date.days().first());
    boolean namesYear = Pattern.compile("\\b" + first.getYear() + "\\b").matcher(question).find();
    boolean isExactEnough = date.precision().compareTo(sought) <= 0;
    boolean isGivenAway = namesYear && sought == Precision.YEAR;
    return isExactEnough && !isGivenAway
        ? Optional.of(new Asking(question, PlainDates.of(first, sought), namesYear))
        : Optional.empty();
  }

  private static Precision sought(String question, Precision given) {
    if (FOR_A_YEAR.matcher(question).matches()) {
      return Precision.YEAR;
    }
    if (FOR_A_MONTH.matcher(question).matches()) {
      return Precision.MONTH;
    }
    return FOR_A_DAY.matcher(question).matches() ? Precision.DAY : given;
  }
}
