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

  /** For each marked term, the word that it is, as a bit. */
  private final long[] whole;

  /** For each marked term, the word that it may stand for, as a bit. */
  private final long[] part;

  /** For each marked term, the names in the question that begin with it, as bits. */
  private final long[] wordedBy;

  /** For each marked entity, the names in the question that may mean it, as bits. */
  private final long[] namedBy;

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
    this.whole = new long[terms.size()];
    this.part = new long[terms.size()];
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
      part[slot] = whole[slot] == 0 ? 1L << word : 0;
    }
    int slot = terms.of(term);
    whole[slot] = 1L << word;
    part[slot] = 0;
  }

  /** Marks the first of a name's terms. */
  void addFirstTerm(int name, int term) {
    wordedBy[terms.of(term)] |= 1L << name;
  }

  /** Marks what a name may mean. */
  void addEntity(int name, int entity) {
    namedBy[entities.of(entity)] |= 1L << name;
  }

  /** The place of a marked term; -1 of any other. */
  int placeOf(int term) {
    return terms.of(term);
  }

  /** The word that a marked term is, as a bit, or none. */
  long whole(int place) {
    return whole[place];
  }

  /** The word that a marked term may stand for, as a bit, or none. */
  long part(int place) {
    return part[place];
  }

  /** The names whose first term a marked term is, as bits. */
  long wordedBy(int place) {
    return wordedBy[place];
  }

  /**
   * The weight of words.
   *
   * @param met the words that were met, as bits
   * @param metInPart those for which something stands that may mean the same
   */
  double shared(long met, long metInPart) {
    double shared = 0;
    for (long left = met | metInPart; left != 0; left &= left - 1) {
      int word = Long.numberOfTrailingZeros(left);
      shared += (met & 1L << word) != 0 ? weights[word] : ALTERNATIVE * weights[word];
    }
    return shared;
  }

  /** The names that may mean one of some numbered entities, as bits. */
  long namedIn(int... numbered) {
    long named = 0;
    for (int entity : numbered) {
      named |= namedBy(entity);
    }
    return named;
  }

  /** The names that may mean a numbered entity, as bits. */
  long namedBy(int entity) {
    int slot = entities.of(entity);
    return slot < 0 ? 0 : namedBy[slot];
  }
}
