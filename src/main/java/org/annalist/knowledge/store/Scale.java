package org.annalist.knowledge.store;

/**
 * How many claims are looked at. Those of a few thousand stay in memory once they were read, and it
 * costs little to compare many of them with a question; of very many, nearly every one has to be
 * read, so that only the likeliest are.
 */
final class Scale {
  private static final int FEW_CLAIMS = 20_000;

  private final boolean isLarge;

  /**
   * Makes a scale.
   *
   * @param claims how many claims there are
   */
  Scale(int claims) {
    this.isLarge = claims > FEW_CLAIMS;
  }

  /** Whether there are so many claims that not all can stay in memory. */
  boolean isLarge() {
    return isLarge;
  }

  /** So many claims at most are found by words, before days are looked at. */
  int mostByTerms() {
    return isLarge ? 80 : 200;
  }

  /** The same by entities. */
  int mostByEntities() {
    return isLarge ? 80 : 400;
  }
}
