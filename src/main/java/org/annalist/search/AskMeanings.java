package org.annalist.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the known questions of a claim mean, by the vectors of their words. A claim has a tenth as
 * many questions as these have words, so that a vector is kept for each question. Immutable.
 */
final class AskMeanings {
  private final WordVectors vectors;

  /** The words of all questions, each once, by their places in the vectors. */
  private final int[] words;

  /** The directions of the questions, one after another. */
  private final short[] asks;

  /** Reads questions as written. */
  AskMeanings(List<String> asks, WordVectors vectors) {
    this.vectors = vectors;
    this.asks = new short[asks.size() * vectors.dimensions()];
    List<int[]> words = asks.stream().map(ask -> SentenceVector.words(ask, vectors)).toList();
    for (int i = 0; i < words.size(); i++) {
      new SentenceVector(words.get(i), vectors).direction(this.asks, i * vectors.dimensions());
    }
    this.words = words.stream().flatMapToInt(IntStream::of).distinct().toArray();
  }

  /** Whether there is no question. */
  boolean isEmpty() {
    return asks.length == 0;
  }

  /**
   * How alike a word is to that word of the questions which is most alike.
   *
   * @param word its place in the vectors
   * @return the cosine, -1 to 1; 0 where the questions have no word
   */
  double likeness(int word) {
    float[] vector = new float[vectors.dimensions()];
    vectors.add(word, vector);
    double most = words.length == 0 ? 0 : -1;
    double length = vectors.length(word);
    for (int other : words) {
      most = Math.max(most, vectors.product(other, vector) / (length * vectors.length(other)));
    }
    return most;
  }

  /**
   * How alike the questions are to a sentence.
   *
   * @return for each question the cosine, -1 to 1; 0 where no word of one has a vector
   */
  double[] likenesses(SentenceVector sentence) {
    double[] likenesses = new double[asks.length / vectors.dimensions()];
    for (int i = 0; i < likenesses.length; i++) {
      likenesses[i] = sentence.likeness(asks, i * vectors.dimensions());
    }
    return likenesses;
  }
}
