package org.annalist.knowledge.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts numbers and texts into bytes, one behind another; {@link ByteReader} takes them out in the
 * same order. Belongs to one thread.
 */
final class ByteWriter {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private byte[] bytes = new byte[512];
  private int size;

  /** A number, seven bits a byte, the lowest first (LEB128): small ones take one byte. */
  void number(long number) {
    long left = number;
    while ((left & -MORE) != 0) {
      add((byte) (left | MORE));
      left >>>= BITS;
    }
    add((byte) left);
  }

  private void add(byte one) {
    makeRoom(1);
    bytes[size++] = one;
  }

  /** A text, in UTF-8, or none. */
  void text(@Nullable String text) {
    if (text == null) {
      number(0);
      return;
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length + 1L);
    raw(encoded);
  }

  /** Bytes as they are. */
  void raw(byte[] some) {
    makeRoom(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
  }

  private void makeRoom(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }

  /** How many things there are, and each of them. */
  <T> void list(Collection<? extends T> things, Consumer<T> write) {
    number(things.size());
    things.forEach(write);
  }

  /** All that was put in. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
