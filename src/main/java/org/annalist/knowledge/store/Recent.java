package org.annalist.knowledge.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the values that were last asked for, so many at most. Safe for several threads. */
final class Recent<K, V> {
  private final Map<K, V> values;

  Recent(int most) {
    this.values =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Optional<V> get(K key) {
    return Optional.ofNullable(values.get(key));
  }

  synchronized void put(K key, V value) {
    values.put(key, value);
  }
}
