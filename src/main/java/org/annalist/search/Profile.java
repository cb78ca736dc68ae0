package org.annalist.search;

import java.util.List;
import org.annalist.account.Agreement;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as it is compared with questions; its words stand in {@link Columns}. Immutable, but
 * for arrays that nobody changes.
 */
final class Profile {
  final Candidate candidate;
  final Claim claim;

  /** The days of the claim, or null where it has no date. */
  final @Nullable DayRange days;

  /** Whether it is on just this date: what sources give accounts of is the date, if they differ. */
  final boolean isOnItsDate;

  /** Whether its value is a figure. */
  final boolean isFigure;

  /** Where its words stand. */
  final Columns columns;

  /** Its row there. */
  final int row;

  /** The questions that it is known to answer, {@link Columns#MOST_ASKS} at most. */
  final List<Ask> asks;

  /** What kind of thing each of the questions asks for. */
  final Intent[] kinds;

  /** How much the terms and names of each weigh together. */
  final double[] weights;

  /** How many words each has. */
  final int[] lengths;

  /**
   * A question that the claim is known to answer.
   *
   * @param ask the question
   * @param kind what kind of thing it asks for
   * @param weight how much its terms and names weigh together
   */
  record Known(Ask ask, Intent kind, double weight) {}

  /**
   * Makes a profile, and adds its words to the columns.
   *
   * @param asks the questions that it is known to answer, {@link Columns#MOST_ASKS} at most
   * @param textWords the stems of the words of its text
   */
  Profile(Candidate candidate, List<Known> asks, List<String> textWords, Columns columns) {
    this.candidate = candidate;
    this.claim = candidate.claim();
    this.days = candidate.days();
    this.isOnItsDate = claim.statement().matter() == null || Agreement.isOnDate(claim);
    this.isFigure = claim.statement().value() instanceof Value.Figure;
    this.asks = asks.stream().map(Known::ask).toList();
    this.kinds = asks.stream().map(Known::kind).toArray(Intent[]::new);
    this.weights = asks.stream().mapToDouble(Known::weight).toArray();
    this.lengths = asks.stream().mapToInt(known -> known.ask().words().size()).toArray();
    this.columns = columns;
    this.row = columns.add(candidate, this.asks, textWords);
  }
}
