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
 * many bytes the words take (three {@code int}); the words in UTF-8, in the order of their bytes, a
 * line break between two; for each a {@code float}, the step of its vector; for each its vector, a
 * byte a dimension, in steps.
 */
final class WordVectors {
  /** The place of a word without a vector. */
  static final int NONE = -1;

  /** The file, with the words as it has them: strings would take as much again. */
  private final byte[] file;

  /** Where each word begins in the file, and one more after the last. */
  private final int[] words;

  private final int dimensions;

  /** Where the steps begin in the file. */
  private final int steps;

  /** Reads vectors from the bytes of a file, which nobody may change thereafter. */
  WordVectors(byte[] bytes) {
    this.file = bytes;
    ByteBuffer head = ByteBuffer.wrap(bytes);
    int count = head.getInt();
    this.dimensions = head.getInt();
    this.steps = head.getInt() + head.position();
    if (bytes.length != steps + count * (Float.BYTES + dimensions)) {
      throw new IllegalArgumentException("the word vectors are cut off");
    }
    this.words = begins(bytes, count, head.position(), steps);
  }

  private static int[] begins(byte[] bytes, int count, int start, int end) {
    int[] begins = new int[count + 1];
    int word = 0;
    begins[word++] = start;
    for (int at = start; at < end; at++) {
      if (bytes[at] == '\n') {
        begins[word++] = at + 1;
      }
    }
    begins[word] = end + 1;
    return begins;
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
    return words.length - 1;
  }

  int dimensions() {
    return dimensions;
  }

  /**
   * Where a word stands.
   *
   * @param word a folded word
   * @return its place, or {@link #NONE} where it has no vector
   */
  int place(String word) {
    byte[] sought = word.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = order(middle, sought);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return NONE;
  }

  /** How the word at a place stands to another; less than 0 where it comes before it. */
  private int order(int place, byte[] other) {
    return Arrays.compareUnsigned(file, words[place], words[place + 1] - 1, other, 0, other.length);
  }

  /**
   * Adds the vector of a word to a sum.
   *
   * @param place where the word stands
   * @param sum of as many dimensions
   */
  void add(int place, float[] sum) {
    float step = step(place);
    int start = start(place);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += step * file[start + i];
    }
  }

  /**
   * The product of the vector of a word with another.
   *
   * @param place where the word stands
   * @param other of as many dimensions
   */
  double product(int place, float[] other) {
    int start = start(place);
    float product = 0;
    for (int i = 0; i < other.length; i++) {
      product += other[i] * file[start + i];
    }
    return step(place) * product;
  }

  /** The length of the vector of a word, more than 0. */
  double length(int place) {
    int start = start(place);
    int squares = 0;
    for (int i = start; i < start + dimensions; i++) {
      squares += file[i] * file[i];
    }
    return Math.max(step(place) * Math.sqrt(squares), Double.MIN_NORMAL);
  }

  private float step(int place) {
    return ByteBuffer.wrap(file).getFloat(steps + place * Float.BYTES);
  }

  private int start(int place) {
    return steps + size() * Float.BYTES + place * dimensions;
  }
}
