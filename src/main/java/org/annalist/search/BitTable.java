package org.annalist.search;

/**
 * A table of candidates and words: for each of both the candidate's known questions that have the
 * word, as bits, and whether the candidate has it anywhere. Belongs to one thread.
 */
final class BitTable {
  private final int width;
  private final long[] asks;

  /** For each candidate the words that it has, as bits. */
  private final long[] had;

  BitTable(int candidates, int words) {
    this.width = words;
    this.asks = new long[candidates * words];
    this.had = new long[candidates];
  }

  /** Adds questions of a candidate that have a word, perhaps none. */
  void add(int candidate, int word, long ofAsks) {
    asks[candidate * width + word] |= ofAsks;
    had[candidate] |= 1L << word;
  }

  /** The questions of a candidate that have a word. */
  long asks(int candidate, int word) {
    return asks[candidate * width + word];
  }

  /** Whether a candidate has a word. */
  boolean has(int candidate, int word) {
    return (had[candidate] & 1L << word) != 0;
  }

  /** The words that a candidate has, as bits. */
  long wordsOf(int candidate) {
    return had[candidate];
  }

  /** The words that a question of a candidate has, as bits. */
  long wordsOf(int candidate, int ask) {
    long words = 0;
    for (int word = 0; word < width; word++) {
      words |= (asks[candidate * width + word] >>> ask & 1) << word;
    }
    return words;
  }
}
