package org.annalist.knowledge.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which of very many texts may stand more than once, by 64 bits of each: so that the texts
 * themselves need be kept of these few only. Belongs to one thread.
 */
final class Repeats {
  private static final long FIRST = 0xcbf29ce484222325L;
  private static final long FACTOR = 0x100000001b3L;
  private static final int SPREAD = 32;

  /** A table at most half full, in which 0 is a free place. */
  private long[] hashes = new long[1024];

  private int size;
  private final Set<Long> repeated = new HashSet<>();

  /** Notes a text. */
  void add(String text) {
    long hash = hash(text);
    if (!put(hashes, hash)) {
      repeated.add(hash);
    } else if (++size * 2 > hashes.length) {
      long[] larger = new long[hashes.length * 2];
      Arrays.stream(hashes).filter(known -> known != 0).forEach(known -> put(larger, known));
      hashes = larger;
    }
  }

  /** Whether a text may have been noted more than once; where not, it was not. */
  boolean mayRepeat(String text) {
    return repeated.contains(hash(text));
  }

  private static boolean put(long[] table, long hash) {
    int at = (int) (hash ^ hash >>> SPREAD) & (table.length - 1);
    while (table[at] != 0) {
      if (table[at] == hash) {
        return false;
      }
      at = (at + 1) & (table.length - 1);
    }
    table[at] = hash;
    return true;
  }

  /** Of all texts that are alike but for one letter, another number (Fowler, Noll and Vo). */
  private static long hash(String text) {
    long hash = FIRST;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FACTOR;
    }
    return hash == 0 ? 1 : hash;
  }
}
