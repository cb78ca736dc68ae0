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

  /** How alike another sentence is: the cosine, -1 to 1; 0 where no word of one has a vector. */
  double likeness(SentenceVector other) {
    double both = length * other.length;
    return both == 0 ? 0 : product(sum, other.sum) / both;
  }

  private static double product(float[] one, float[] other) {
    double product = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
    }
    return product;
  }
}
