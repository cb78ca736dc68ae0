package org.annalist.search;

import org.annalist.account.Agreement;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimKeys;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as it is compared with questions; its words stand in {@link Columns}, where it was
 * compared before. Immutable, but for arrays that nobody changes.
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

  /** Where its words stand; null where it was compared only once. */
  final @Nullable Columns columns;

  /** Its row there. */
  final int row;

  /** What kind of thing each of its known questions asks for, {@link Columns#MOST_ASKS} at most. */
  final Intent[] kinds;

  /** How much the terms and names of each weigh together. */
  final double[] weights;

  /** How many words each has. */
  final int[] lengths;

  /**
   * Makes a profile of a claim that was not compared before.
   *
   * @param keys its terms, words and names
   * @param kinds what kind of thing each of its questions asks for
   * @param weights how much the terms and names of each weigh together
   */
  Profile(Candidate candidate, ClaimKeys keys, Intent[] kinds, double[] weights) {
    this.candidate = candidate;
    this.claim = candidate.claim();
    this.days = candidate.days();
    this.isOnItsDate = claim.statement().matter() == null || Agreement.isOnDate(claim);
    this.isFigure = claim.statement().value() instanceof Value.Figure;
    this.kinds = kinds;
    this.weights = weights;
    this.lengths = keys.asks().stream().mapToInt(ClaimKeys.Known::length).toArray();
    this.columns = null;
    this.row = 0;
  }

  private Profile(Profile of, Columns columns, int row) {
    this.candidate = of.candidate;
    this.claim = of.claim;
    this.days = of.days;
    this.isOnItsDate = of.isOnItsDate;
    this.isFigure = of.isFigure;
    this.kinds = of.kinds;
    this.weights = of.weights;
    this.lengths = of.lengths;
    this.columns = columns;
    this.row = row;
  }

  /** The same, with its words in some columns. */
  Profile in(Columns some) {
    return new Profile(this, some, some.add(claim.topic(), candidate.keys()));
  }
}
