package org.annalist.vectors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Texts as the words that they consist of, without order: a sparse matrix of a row for each text
 * and a column for each word, in which the words of a text have equal shares of 1.
 */
final class Bags {
  /** For each text the columns of its words, one that stands twice in it twice. */
  private final int[][] texts;

  private final int words;

  Bags(List<String> words, List<String> texts) {
    Map<String, Integer> columns = new HashMap<>();
    words.forEach(word -> columns.put(word, columns.size()));
    this.words = words.size();
    this.texts =
        texts.stream()
            .map(
                text ->
                    WordFinder.find(text).stream()
                        .map(Word::folded)
                        .filter(columns::containsKey)
                        .mapToInt(columns::get)
                        .toArray())
            .toArray(int[][]::new);
  }

  /** Vectors of the words, each scaled by how few of the texts have the word, at most by 1. */
  float[][] scaledByRarity(float[][] vectors) {
    int[] having = new int[words];
    for (int[] text : texts) {
      IntStream.of(text).distinct().forEach(word -> having[word]++);
    }
    float[][] scaled = new float[words][];
    for (int word = 0; word < words; word++) {
      double rarity =
          Math.log((texts.length + 1.0) / (having[word] + 1)) / Math.log1p(texts.length);
      scaled[word] = Vectors.scaled(vectors[word], rarity);
    }
    return scaled;
  }

  /** For each text the mean of its words' vectors: the matrix times theirs. */
  float[][] means(float[][] vectors) {
    float[][] means = new float[texts.length][vectors[0].length];
    for (int i = 0; i < texts.length; i++) {
      for (int word : texts[i]) {
        Vectors.add(vectors[word], 1.0 / texts[i].length, means[i]);
      }
    }
    return means;
  }

  /** Gives each word its share of what the texts have: the matrix transposed times theirs. */
  float[][] shares(float[][] ofTexts) {
    float[][] shares = new float[words][ofTexts[0].length];
    for (int i = 0; i < texts.length; i++) {
      for (int word : texts[i]) {
        Vectors.add(ofTexts[i], 1.0 / texts[i].length, shares[word]);
      }
    }
    return shares;
  }
}
