package org.annalist.knowledge;

import java.util.List;
import java.util.Set;
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
  private final Source source;

  private volatile @Nullable Terms known;

  /** Gives what a claim can be compared by, the same whenever it is asked for. */
  public interface Source {
    /**
     * Gives its terms and questions.
     *
     * @return all of them
     */
    ClaimWords words();

    /**
     * Gives the same by term, word and name.
     *
     * @return made for who asks, and not kept
     */
    default ClaimKeys keys() {
      return ClaimKeys.of(words());
    }
  }

  /**
   * What a claim can be compared by.
   *
   * @param words its terms and questions
   * @param ofAsks the terms of all its questions together, without those of the claim
   */
  private record Terms(ClaimWords words, Set<String> ofAsks) {
    static Terms of(ClaimWords words) {
      Set<String> ofAsks =
          words.asks().stream()
              .flatMap(ask -> ask.terms().stream())
              .filter(term -> !words.terms().contains(term))
              .collect(Collectors.toSet());
      return new Terms(words, Set.copyOf(ofAsks));
    }
  }

  private Candidate(int number, Claim claim, Source source) {
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
   * @param source gives what it can be compared by, when that is needed
   * @return the candidate
   */
  public static Candidate of(int number, Claim claim, Source source) {
    return new Candidate(number, claim, source);
  }

  /**
   * Takes others for the questions that the claim is known to answer.
   *
   * @param asks the questions
   * @return another candidate of the same claim
   */
  public Candidate withAsks(List<Ask> asks) {
    ClaimWords words = known().words().with(asks);
    return new Candidate(number, claim, () -> words);
  }

  private Terms known() {
    Terms made = known;
    if (made == null) {
      made = Terms.of(source.words());
      known = made;
    }
    return made;
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
    return known().words().asks();
  }

  /**
   * Returns the claim's own terms.
   *
   * @return the terms of its text, value and property, and of its entities' names
   */
  public Set<String> terms() {
    return known().words().terms();
  }

  /**
   * Returns what the claim can be compared by, by term, word and name.
   *
   * @return made for who asks, and not kept
   */
  public ClaimKeys keys() {
    return source.keys();
  }

  /**
   * Tells whether a term stands anywhere in what is known of the claim.
   *
   * @param term a search term
   * @return true when its statement, its names or one of its questions has it
   */
  public boolean has(String term) {
    Terms all = known();
    return all.words().terms().contains(term) || all.ofAsks().contains(term);
  }
}
