package org.annalist.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the known questions of a claim mean, by the vectors of their words. A claim has a tenth as
 * many questions as these have words, so that the vectors of the questions are kept. Immutable.
 */
final class AskMeanings {
  private final WordVectors vectors;

  /** The words of all questions, each once, by their places in the vectors. */
  private final int[] words;

  private final SentenceVector[] asks;

  /** Reads questions as written. */
  AskMeanings(List<String> asks, WordVectors vectors) {
    this.vectors = vectors;
    List<int[]> words = asks.stream().map(ask -> SentenceVector.words(ask, vectors)).toList();
    this.words = words.stream().flatMapToInt(IntStream::of).distinct().toArray();
    this.asks =
        words.stream()
            .map(ofAsk -> new SentenceVector(ofAsk, vectors))
            .toArray(SentenceVector[]::new);
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
    double[] likenesses = new double[asks.length];
    for (int i = 0; i < asks.length; i++) {
      likenesses[i] = sentence.likeness(asks[i]);
    }
    return likenesses;
  }
}
