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

  private final float[] sum;
  private final double length;

  private SentenceVector(float[] sum) {
    this.sum = sum;
    this.length = Math.sqrt(product(sum, sum));
  }

  /** The vector of a text, which may be empty. */
  static SentenceVector of(String text, WordVectors vectors) {
    return of(WordFinder.find(text), vectors);
  }

  /** The vector of some words, of which there may be none. */
  static SentenceVector of(List<Word> words, WordVectors vectors) {
    float[] sum = new float[vectors.dimensions()];
    for (Word word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      vectors.add(word.folded(), sum);
    }
    return new SentenceVector(sum);
  }

  /** Whether no word of it has a vector. */
  boolean isEmpty() {
    return length == 0;
  }

  /** How alike two sentences are: the cosine, -1 to 1; 0 where no word of one has a vector. */
  double likeness(SentenceVector other) {
    double lengths = length * other.length;
    return lengths == 0 ? 0 : product(sum, other.sum) / lengths;
  }

  private static double product(float[] one, float[] other) {
    double product = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
    }
    return product;
  }
}
