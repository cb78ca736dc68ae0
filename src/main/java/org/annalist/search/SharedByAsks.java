package org.annalist.search;

import java.util.List;

/**
 * What the known questions of some candidates share with the one asked, those of all candidates in
 * one row: sums of weights, and names as bits. Belongs to one thread.
 */
final class SharedByAsks {
  /** For each candidate where its questions begin among those of all, and one more. */
  private final int[] first;

  private final double[] terms;
  private final double[] words;
  private final long[] names;

  /**
   * Makes place for the questions of candidates.
   *
   * @param places the places of the candidates
   */
  SharedByAsks(List<Profile> candidates, int[] places) {
    this.first = new int[places.length + 1];
    for (int i = 0; i < places.length; i++) {
      first[places[i] + 1] = candidates.get(i).kinds.length;
    }
    for (int i = 1; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    int asks = first[places.length];
    this.terms = new double[asks];
    this.words = new double[asks];
    this.names = new long[asks];
  }

  /** Adds the weight of a term to some questions of a candidate, told by bits. */
  void addTerm(int place, long asks, double weight) {
    add(place, asks, weight, terms);
  }

  /** Adds the weight of a word. */
  void addWord(int place, long asks, double weight) {
    add(place, asks, weight, words);
  }

  private void add(int place, long asks, double weight, double[] to) {
    int start = first[place];
    for (long left = asks; left != 0; left &= left - 1) {
      to[start + Long.numberOfTrailingZeros(left)] += weight;
    }
  }

  /** Adds names, told by bits. */
  void addNames(int place, long asks, long some) {
    int start = first[place];
    for (long left = asks; left != 0; left &= left - 1) {
      names[start + Long.numberOfTrailingZeros(left)] |= some;
    }
  }

  double terms(int place, int ask) {
    return terms[first[place] + ask];
  }

  double words(int place, int ask) {
    return words[first[place] + ask];
  }

  long names(int place, int ask) {
    return names[first[place] + ask];
  }
}
