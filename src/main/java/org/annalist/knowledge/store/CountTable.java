package org.annalist.knowledge.store;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of keys, in one piece as it lies in the file: a table of the keys' hashes, at most half
 * full, with the counts behind it. So nothing is made of it when a file is opened. Immutable.
 */
final class CountTable {
  private final long[] hashes;
  private final int[] counts;

  /**
   * Makes a table of what {@link #bytesOf} gave.
   *
   * @param bytes the table
   */
  CountTable(byte[] bytes) {
    int length = bytes.length / (Long.BYTES + Integer.BYTES);
    this.hashes = new long[length];
    this.counts = new int[length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    buffer.asLongBuffer().get(hashes);
    buffer.position(length * Long.BYTES);
    buffer.asIntBuffer().get(counts);
  }

  /** The bytes of a table of some counts, none of which is 0. */
  static byte[] bytesOf(Map<String, Integer> counts) {
    int length = 2 * Integer.highestOneBit(Math.max(1, 2 * counts.size()));
    ByteBuffer buffer = ByteBuffer.allocate(length * (Long.BYTES + Integer.BYTES));
    // In the same order whatever the map is: the same knowledge gives the same file.
    new TreeMap<>(counts)
        .forEach(
            (key, count) -> {
              long hash = KeyHash.of(key);
              int at = (int) hash & (length - 1);
              while (buffer.getInt(length * Long.BYTES + at * Integer.BYTES) != 0) {
                at = (at + 1) & (length - 1);
              }
              buffer.putLong(at * Long.BYTES, hash);
              buffer.putInt(length * Long.BYTES + at * Integer.BYTES, count);
            });
    return buffer.array();
  }

  /** The count of a key, 0 where it has none. */
  int of(String key) {
    long hash = KeyHash.of(key);
    int mask = hashes.length - 1;
    int at = (int) hash & mask;
    while (counts[at] != 0) {
      if (hashes[at] == hash) {
        return counts[at];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  /** All counts together. */
  long sum() {
    long sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }
}
