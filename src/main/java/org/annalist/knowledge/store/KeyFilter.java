package org.annalist.knowledge.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Tells of most keys that are not in a table that they are not, without asking the database: a
 * Bloom filter (Bloom, 1970). It is made when the knowledge is compiled and kept in the file.
 * Immutable.
 *
 * <p>With 16 bits a key and 4 of them set for each, it is wrong on 2 unknown keys of 1,000; these
 * the database settles.
 */
final class KeyFilter {
  private static final int BITS_PER_KEY = 16;
  private static final int BITS_SET = 4;

  private final byte[] bits;

  /**
   * Makes a filter of what a {@link Builder} made.
   *
   * @param bits at least one byte
   */
  KeyFilter(byte[] bits) {
    this.bits = bits.clone();
  }

  /** Makes the bits of a filter. Belongs to one thread. */
  static final class Builder {
    private final byte[] bits;

    /**
     * Makes a filter that no key passes.
     *
     * @param keys how many keys shall pass
     */
    Builder(int keys) {
      this.bits = new byte[Math.max(1, keys * (BITS_PER_KEY / Byte.SIZE))];
    }

    /** Has a key pass. */
    void add(String key) {
      long hash = KeyHash.of(key);
      for (int i = 0; i < BITS_SET; i++) {
        int bit = bit(hash, i, bits.length);
        bits[bit >> 3] |= (byte) (1 << (bit & 7));
      }
    }

    /** The bits of all keys that were added. */
    byte[] bits() {
      return bits.clone();
    }
  }

  /** Whether a key may be in the table; where not, it is not. */
  boolean mayHave(String key) {
    long hash = KeyHash.of(key);
    for (int i = 0; i < BITS_SET; i++) {
      int bit = bit(hash, i, bits.length);
      if ((bits[bit >> 3] & 1 << (bit & 7)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Those of some keys that may be in the table. */
  List<String> of(Collection<String> keys) {
    List<String> passing = new ArrayList<>();
    for (String key : keys) {
      if (mayHave(key)) {
        passing.add(key);
      }
    }
    return passing;
  }

  /** Two halves of one hash give as many hashes as are wanted (Kirsch and Mitzenmacher, 2006). */
  private static int bit(long hash, int i, int bytes) {
    int mixed = (int) hash + i * ((int) (hash >>> 32) | 1);
    return (int) (((mixed & 0xFFFFFFFFL) * (bytes * 8L)) >>> 32);
  }
}
