package org.annalist.knowledge.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps the values that were asked for of late, so many at most: when a generation of half as many
 * is full, those go that were not asked for while it filled. Safe for several threads, which do not
 * wait for each other.
 */
final class Recent<K, V> {
  private final int half;
  private volatile Map<K, V> young = new ConcurrentHashMap<>();
  private volatile Map<K, V> old = Map.of();

  Recent(int most) {
    this.half = most / 2;
  }

  /** The value of a key; made where it is not kept, by several threads perhaps. */
  V of(K key, Function<K, V> make) {
    V known = young.get(key);
    if (known != null) {
      return known;
    }
    V aged = old.get(key);
    V value = aged != null ? aged : make.apply(key);
    put(key, value);
    return value;
  }

  private void put(K key, V value) {
    Map<K, V> generation = young;
    if (generation.size() >= half) {
      old = generation;
      generation = new ConcurrentHashMap<>();
      young = generation;
    }
    generation.put(key, value);
  }
}
