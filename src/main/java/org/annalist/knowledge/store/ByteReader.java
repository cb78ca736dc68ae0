package org.annalist.knowledge.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of bytes what {@link ByteWriter} put into them, in the same order. Belongs to one
 * thread.
 */
final class ByteReader {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  long number() {
    long number = 0;
    for (int shift = 0; ; shift += BITS) {
      byte one = bytes[at++];
      number |= (long) (one & (MORE - 1)) << shift;
      if (one >= 0) {
        return number;
      }
    }
  }

  /** A number that is not large, such as a place or how many things follow. */
  int count() {
    return (int) number();
  }

  String text() {
    return Objects.requireNonNull(textOrNull());
  }

  @Nullable String textOrNull() {
    int length = count() - 1;
    if (length < 0) {
      return null;
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  List<String> texts() {
    int size = count();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text());
    }
    return texts;
  }

  /** What was not read yet. */
  byte[] rest() {
    return Arrays.copyOfRange(bytes, at, bytes.length);
  }

  /** Several numbers that are not large. */
  int[] counts() {
    int[] counts = new int[count()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = count();
    }
    return counts;
  }
}
