package org.annalist.search;

/**
 * The question, among those that a claim is known to answer, that is nearest to the one asked.
 *
 * @param ask its place among those of the claim, or {@link #NONE} where that has none
 * @param alike how alike the two are, names and words, 0 to 1
 * @param fit how far it asks for the same kind of thing, 0 to 1
 * @param wording how alike any of the claim's questions is word by word, 0 or more
 * @param ofNearest the names of the question that it has, too, as bits
 * @param ofAny the names of the question that any of the claim's questions has, as bits
 * @param anyFit how far any of them asks for the same kind of thing, 0 to 1
 */
record Phrasing(
    int ask, double alike, double fit, double wording, long ofNearest, long ofAny, double anyFit) {
  static final int NONE = -1;

  private static final double WEIGHT_OF_FIT = 0.1;

  /**
   * The nearest question of a candidate.
   *
   * @param with what of the question the candidate has
   */
  static Phrasing nearest(Profile candidate, Sought sought, Overlap with) {
    int nearest = NONE;
    double alike = 0;
    double fit = 0;
    double nearness = -1;
    double wording = 0;
    double anyFit = 0;
    long ofNearest = 0;
    long ofAny = 0;
    for (int i = 0; i < candidate.kinds.length; i++) {
      long names = with.names(i);
      double alikeness = sought.likeness(with.sharedTerms(i), names, candidate.weights[i]);
      double fitness = sought.fitOf(candidate.kinds[i]);
      double wordAlike = sought.wording().likeness(with.sharedWords(i), candidate.lengths[i]);
      ofAny |= names;
      wording = wordAlike > wording ? wordAlike : wording;
      anyFit = fitness > anyFit ? fitness : anyFit;
      if (alikeness + WEIGHT_OF_FIT * fitness > nearness) {
        nearest = i;
        ofNearest = names;
        alike = alikeness;
        fit = fitness;
        nearness = alikeness + WEIGHT_OF_FIT * fitness;
      }
    }
    return new Phrasing(nearest, alike, fit, wording, ofNearest, ofAny, anyFit);
  }

  /** The question as written; empty where there is none. */
  String text(Profile candidate) {
    return ask == NONE ? "" : candidate.candidate.asks().get(ask).text();
  }
}
