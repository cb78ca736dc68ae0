package org.annalist.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
  private final int[] wordOf;

  private final double[] shareOf;

  /** For each marked term, the names in the question that begin with it, as bits. */
  private final long[] wordedBy;

  /** For each marked entity, the names in the question that may mean it, as bits. */
  private final long[] namedBy;

  /** How much of each word has been met, worked with by {@link #shared} alone. */
  private final double[] met;

  /**
   * Makes marks for a question.
   *
   * @param terms all terms that will be marked
   * @param entities all entities that will be marked
   * @param weights how much each of the question's words weighs
   */
  Marks(Slots terms, Slots entities, double[] weights) {
    this.terms = terms;
    this.entities = entities;
    this.weights = weights.clone();
    this.met = new double[weights.length];
    this.wordOf = new int[terms.size()];
    this.shareOf = new double[terms.size()];
    this.wordedBy = new long[terms.size()];
    this.namedBy = new long[entities.size()];
  }

  /**
   * Marks all of a question.
   *
   * @param words its words
   * @param alternatives for each word the numbers of what may stand for it
   * @param weights for each word how much it weighs
   * @param entities for each name the numbers of what it may mean
   * @param termsOfNames for each name the numbers of its terms
   */
  static Marks of(
      Numbers numbers,
      List<String> words,
      int[][] alternatives,
      double[] weights,
      int[][] entities,
      int[][] termsOfNames) {
    int[] terms = numbers.of(words);
    int limit = numbers.size();
    int[] marked = IntStream.concat(IntStream.of(terms), all(alternatives, termsOfNames)).toArray();
    Marks made =
        new Marks(new Slots(limit, marked), new Slots(limit, all(entities).toArray()), weights);
    for (int i = terms.length - 1; i >= 0; i--) {
      made.addWord(i, terms[i], alternatives[i]);
    }
    for (int i = 0; i < entities.length; i++) {
      for (int entity : entities[i]) {
        made.addEntity(i, entity);
      }
      if (termsOfNames[i].length > 0) {
        made.addFirstTerm(i, termsOfNames[i][0]);
      }
    }
    return made;
  }

  private static IntStream all(int[][]... numbers) {
    return Stream.of(numbers).flatMap(Stream::of).flatMapToInt(IntStream::of);
  }

  /** Marks a word, and what may stand for it unless another word is just that. */
  void addWord(int word, int term, int[] alternatives) {
    for (int alternative : alternatives) {
      int slot = terms.of(alternative);
      if (shareOf[slot] < 1) {
        wordOf[slot] = word;
        shareOf[slot] = ALTERNATIVE;
      }
    }
    int slot = terms.of(term);
    wordOf[slot] = word;
    shareOf[slot] = 1;
  }

  /** Marks the first of a name's terms. */
  void addFirstTerm(int name, int term) {
    wordedBy[terms.of(term)] |= 1L << name;
  }

  /** Marks what a name may mean. */
  void addEntity(int name, int entity) {
    namedBy[entities.of(entity)] |= 1L << name;
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
  long namedIn(int... numbered) {
    long named = 0;
    for (int entity : numbered) {
      int slot = entities.of(entity);
      named |= slot < 0 ? 0 : namedBy[slot];
    }
    return named;
  }
}
