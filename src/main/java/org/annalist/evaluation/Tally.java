package org.annalist.evaluation;

import java.util.Collection;

/**
 * How questions that can be answered were answered.
 *
 * @param right how many rightly
 * @param wrong how many with something else
 * @param abstained how many not at all
 */
public record Tally(int right, int wrong, int abstained) {
  static Tally of(Collection<Judged> judged) {
    return new Tally(
        count(judged, Outcome.RIGHT),
        count(judged, Outcome.WRONG),
        count(judged, Outcome.ABSTAINED));
  }

  private static int count(Collection<Judged> judged, Outcome outcome) {
    return (int) judged.stream().filter(each -> each.verdict().outcome() == outcome).count();
  }

  Share share() {
    return new Share(right, right + wrong + abstained);
  }
}
