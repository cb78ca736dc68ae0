package org.annalist.answer;

import java.util.Arrays;

/**
 * What the words and names of a question mark among numbered terms and entities. Belongs to one
 * thread.
 */
final class Marks {
  /** What a word counts where only another stands that may mean the same. */
  private static final double ALTERNATIVE = 0.4;

  private final Slots terms;
  private final Slots entities;
  private final double[] weights;

  /** For each marked term, the place of the word that it may stand for, and how far it does. */
  private int[] wordOf = new int[0];

  private double[] shareOf = new double[0];

  /** For each marked term, the names in the question that begin with it, as bits. */
  private long[] wordedBy = new long[0];

  /** For each marked entity, the names in the question that may mean it, as bits. */
  private long[] namedBy = new long[0];

  /** How much of each word has been met, worked with by {@link #shared} alone. */
  private final double[] met;

  /**
   * Makes marks for a question.
   *
   * @param weights how much each of its words weighs
   * @param numbers each number to come is less than this
   */
  Marks(double[] weights, int numbers) {
    this.weights = weights.clone();
    this.met = new double[weights.length];
    this.terms = new Slots(numbers);
    this.entities = new Slots(numbers);
  }

  /** Marks a word, and what may stand for it unless another word is just that. */
  void addWord(int word, int term, int[] alternatives) {
    for (int alternative : alternatives) {
      int slot = slotOfTerm(alternative);
      if (shareOf[slot] < 1) {
        wordOf[slot] = word;
        shareOf[slot] = ALTERNATIVE;
      }
    }
    int slot = slotOfTerm(term);
    wordOf[slot] = word;
    shareOf[slot] = 1;
  }

  /** Marks the first term of a name. */
  void addFirstTerm(int name, int term) {
    int slot = slotOfTerm(term);
    wordedBy[slot] |= 1L << name;
  }

  /** Marks what a name may mean. */
  void addEntity(int name, int entity) {
    int slot = entities.add(entity);
    namedBy = slot < namedBy.length ? namedBy : Arrays.copyOf(namedBy, 2 * slot + 4);
    namedBy[slot] |= 1L << name;
  }

  private int slotOfTerm(int term) {
    int slot = terms.add(term);
    if (slot >= wordOf.length) {
      int length = 2 * slot + 4;
      wordOf = Arrays.copyOf(wordOf, length);
      shareOf = Arrays.copyOf(shareOf, length);
      wordedBy = Arrays.copyOf(wordedBy, length);
    }
    return slot;
  }

  /** The weight of the question's words that some numbered terms have. */
  double shared(int[] numbered) {
    boolean any = false;
    for (int term : numbered) {
      int slot = terms.of(term);
      if (slot >= 0 && shareOf[slot] > 0) {
        met[wordOf[slot]] = Math.max(met[wordOf[slot]], shareOf[slot]);
        any = true;
      }
    }
    return any ? sumOfMet() : 0;
  }

  private double sumOfMet() {
    double shared = 0;
    for (int i = 0; i < met.length; i++) {
      shared += met[i] * weights[i];
      met[i] = 0;
    }
    return shared;
  }

  /** The names whose first term is among some numbered terms, as bits. */
  long wordedIn(int[] numbered) {
    long worded = 0;
    for (int term : numbered) {
      int slot = terms.of(term);
      worded |= slot < 0 ? 0 : wordedBy[slot];
    }
    return worded;
  }

  /** The names that may mean one of some numbered entities, as bits. */
  long namedIn(int[] numbered) {
    long named = 0;
    for (int entity : numbered) {
      int slot = entities.of(entity);
      named |= slot < 0 ? 0 : namedBy[slot];
    }
    return named;
  }
}
