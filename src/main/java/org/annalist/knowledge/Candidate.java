package org.annalist.knowledge;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.annalist.date.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * A claim found, with what it can be compared by, which is made out when it is first asked for: a
 * claim that is told for its days is compared with nothing. Safe for several threads.
 */
public final class Candidate {
  private final int number;
  private final Claim claim;
  private final @Nullable DayRange days;

  /** Makes out the terms; null once that is done. */
  private volatile @Nullable Supplier<Terms> source;

  private volatile @Nullable Terms known;

  /**
   * What a claim can be compared by.
   *
   * @param asks the questions that it is known to answer
   * @param ofClaim the terms of its text, value and property, and of its entities' names
   * @param ofAsks the terms of all its questions together, without those of the claim
   */
  private record Terms(List<Ask> asks, Set<String> ofClaim, Set<String> ofAsks) {
    static Terms of(List<Ask> asks, Set<String> ofClaim) {
      Set<String> ofAsks =
          asks.stream()
              .flatMap(ask -> ask.terms().stream())
              .filter(term -> !ofClaim.contains(term))
              .collect(Collectors.toSet());
      return new Terms(List.copyOf(asks), Set.copyOf(ofClaim), Set.copyOf(ofAsks));
    }
  }

  private Candidate(int number, Claim claim, Supplier<Terms> source) {
    this.number = number;
    this.claim = claim;
    this.days = claim.date() == null ? null : claim.date().days();
    this.source = source;
  }

  /**
   * Makes a candidate.
   *
   * @param number its place among all claims, from 1 on
   * @param claim the claim
   * @param asks the questions that it is known to answer
   * @param terms the terms of its text, value and property, and of its entities' names
   * @return the candidate
   */
  public static Candidate of(int number, Claim claim, List<Ask> asks, Set<String> terms) {
    return of(number, claim, () -> asks, () -> terms);
  }

  /**
   * Makes a candidate whose terms are made out when they are needed.
   *
   * @param number its place among all claims, from 1 on
   * @param claim the claim
   * @param asks gives the questions that it is known to answer, perhaps more than once
   * @param terms gives the terms of its text, value and property, and of its entities' names
   * @return the candidate
   */
  public static Candidate of(
      int number, Claim claim, Supplier<List<Ask>> asks, Supplier<Set<String>> terms) {
    return new Candidate(number, claim, () -> Terms.of(asks.get(), terms.get()));
  }

  private Terms known() {
    Supplier<Terms> make = source;
    if (make != null) {
      known = make.get();
      source = null; // what it is made of is needed no more
    }
    return Objects.requireNonNull(known);
  }

  /**
   * Returns the place of the claim.
   *
   * @return its place among all claims, from 1 on
   */
  public int number() {
    return number;
  }

  /**
   * Returns the claim.
   *
   * @return the claim
   */
  public Claim claim() {
    return claim;
  }

  /**
   * Returns the days of the claim.
   *
   * @return the days, or null where the claim has no date
   */
  public @Nullable DayRange days() {
    return days;
  }

  /**
   * Returns the questions that the claim is known to answer.
   *
   * @return in the order of the claim's questions
   */
  public List<Ask> asks() {
    return known().asks();
  }

  /**
   * Returns the claim's own terms.
   *
   * @return the terms of its text, value and property, and of its entities' names
   */
  public Set<String> terms() {
    return known().ofClaim();
  }

  /**
   * Tells whether a term stands anywhere in what is known of the claim.
   *
   * @param term a search term
   * @return true when its statement, its names or one of its questions has it
   */
  public boolean has(String term) {
    Terms all = known();
    return all.ofClaim().contains(term) || all.ofAsks().contains(term);
  }
}
