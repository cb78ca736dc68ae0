package org.annalist.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the known questions of a claim mean, by the vectors of their words. They have most words in
 * common, so each word is compared once with a sentence, and the sums of the questions are made of
 * that. Immutable.
 */
final class AskMeanings {
  private final WordVectors vectors;

  /** The words of all questions, each once, by their places in the vectors. */
  private final int[] words;

  /** For each question its words, by their places among these. */
  private final char[][] asks;

  /** For each question the length of its vector. */
  private final double[] lengths;

  /** Reads questions as written. */
  AskMeanings(List<String> asks, WordVectors vectors) {
    this.vectors = vectors;
    this.asks = new char[asks.size()][];
    this.lengths = new double[asks.size()];
    Map<Integer, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < asks.size(); i++) {
      int[] ofAsk = SentenceVector.words(asks.get(i), vectors);
      this.lengths[i] = new SentenceVector(ofAsk, vectors).length();
      this.asks[i] = new char[ofAsk.length];
      for (int j = 0; j < ofAsk.length; j++) {
        this.asks[i][j] = (char) (int) places.computeIfAbsent(ofAsk[j], word -> places.size());
      }
    }
    this.words = places.keySet().stream().mapToInt(Integer::intValue).toArray();
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
    double[] products = new double[words.length];
    Arrays.setAll(products, word -> sentence.product(words[word], vectors));
    double[] likenesses = new double[asks.length];
    for (int i = 0; i < asks.length; i++) {
      double product = 0;
      for (char word : asks[i]) {
        product += products[word];
      }
      double both = sentence.length() * lengths[i];
      likenesses[i] = both == 0 ? 0 : product / both;
    }
    return likenesses;
  }
}
