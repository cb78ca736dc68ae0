package org.annalist.search;

import java.util.List;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * What a sentence means, as far as the vectors of its words tell: their sum. A word without a
 * vector counts nothing. Immutable.
 */
final class SentenceVector {
  /** Of a longer text the beginning counts. */
  private static final int MOST_WORDS = 64;

  /** A direction has so many steps from 0 to 1. */
  private static final int STEPS = Short.MAX_VALUE;

  private final float[] sum;
  private final double length;

  /** The vector of some words, told by their places in the vectors. */
  SentenceVector(int[] words, WordVectors vectors) {
    this.sum = new float[vectors.dimensions()];
    for (int word : words) {
      vectors.add(word, sum);
    }
    this.length = Math.sqrt(product(sum, sum));
  }

  /** The vector of a text, which may be empty. */
  static SentenceVector of(String text, WordVectors vectors) {
    return of(WordFinder.find(text), vectors);
  }

  /** The vector of some words, of which there may be none. */
  static SentenceVector of(List<Word> words, WordVectors vectors) {
    return new SentenceVector(places(words, vectors), vectors);
  }

  /** The words of a text that have a vector, by their places in the vectors. */
  static int[] words(String text, WordVectors vectors) {
    return places(WordFinder.find(text), vectors);
  }

  private static int[] places(List<Word> words, WordVectors vectors) {
    return words.stream()
        .limit(MOST_WORDS)
        .mapToInt(word -> vectors.place(word.folded()))
        .filter(place -> place != WordVectors.NONE)
        .toArray();
  }

  /** 0 where no word of it has a vector. */
  double length() {
    return length;
  }

  /**
   * Writes down the direction of the vector, in 16 bits a dimension, which is so exact that no
   * answer differs for it.
   *
   * @param to takes it, zeros where no word has a vector
   * @param start where to
   */
  void direction(short[] to, int start) {
    for (int i = 0; i < sum.length; i++) {
      to[start + i] = length == 0 ? 0 : (short) Math.round(sum[i] / length * STEPS);
    }
  }

  /**
   * How alike another sentence is.
   *
   * @param directions those of some sentences
   * @param start where its own begins
   * @return the cosine, -1 to 1; 0 where no word of one has a vector
   */
  double likeness(short[] directions, int start) {
    float product = 0;
    for (int i = 0; i < sum.length; i++) {
      product += sum[i] * directions[start + i];
    }
    return length == 0 ? 0 : product / (length * STEPS);
  }

  private static double product(float[] one, float[] other) {
    double product = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
    }
    return product;
  }
}
