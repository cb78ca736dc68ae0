package org.annalist.knowledge.store;

/** Hashes keys to 64 bits: of a million keys, two have the same once in forty million files. */
final class KeyHash {
  private KeyHash() {}

  /** FNV-1a over the characters, its bits mixed as in SplitMix64. */
  static long of(String key) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
    return hash ^ hash >>> 31;
  }
}
