package org.annalist.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Vectors of words: those of words that mean much the same point much the same way, and those of
 * words that tell little are short. They were made once, of a sentence model and of known
 * questions; see docs/ranking.md. Immutable.
 *
 * <p>The file, all numbers with the highest byte first: how many words, how many dimensions, how
 * many bytes the words take (three {@code int}); the words in UTF-8, in the order of {@link
 * String#compareTo}, a line break between two; for each a {@code float}, the step of its vector;
 * for each its vector, a byte a dimension, in steps.
 */
final class WordVectors {
  private final String[] words;
  private final int dimensions;
  private final ByteBuffer file;

  /** Where the steps begin in the file. */
  private final int steps;

  /** Reads vectors from the bytes of a file, which nobody may change thereafter. */
  WordVectors(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes);
    int count = file.getInt();
    this.dimensions = file.getInt();
    int length = file.getInt();
    String text = new String(bytes, file.position(), length, StandardCharsets.UTF_8);
    this.words = text.split("\n");
    this.steps = file.position() + length;
    if (words.length != count || bytes.length != steps + count * (Float.BYTES + dimensions)) {
      throw new IllegalArgumentException("the word vectors are cut off");
    }
  }

  /** Those that are part of the program, read at the first use. */
  static WordVectors shipped() {
    return Shipped.VECTORS;
  }

  private static final class Shipped {
    private static final String NAME = "word-vectors.bin";
    static final WordVectors VECTORS = read();

    private static WordVectors read() {
      try (InputStream in = WordVectors.class.getResourceAsStream(NAME)) {
        if (in == null) {
          throw new IllegalStateException(NAME + " is missing from the program");
        }
        return new WordVectors(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How many words have a vector. */
  int size() {
    return words.length;
  }

  int dimensions() {
    return dimensions;
  }

  /**
   * Adds the vector of a word to a sum.
   *
   * @param word a folded word; one without a vector adds nothing
   * @param sum of as many dimensions
   */
  void add(String word, float[] sum) {
    int place = Arrays.binarySearch(words, word);
    if (place < 0) {
      return;
    }
    float step = file.getFloat(steps + place * Float.BYTES);
    int start = steps + words.length * Float.BYTES + place * dimensions;
    for (int i = 0; i < dimensions; i++) {
      sum[i] += step * file.get(start + i);
    }
  }
}
