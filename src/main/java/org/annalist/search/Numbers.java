package org.annalist.search;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers words from 0 on, so that what a question weighs can lie in arrays: a question is compared
 * with some thousand others, word by word. Safe for several threads.
 */
final class Numbers {
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** The number of a word, a new one where it has none yet. */
  int of(String word) {
    Integer known = numbers.get(word);
    return known != null ? known : numbers.computeIfAbsent(word, w -> next.getAndIncrement());
  }

  /** The numbers of words, in their order. */
  int[] of(Collection<String> words) {
    return words.stream().mapToInt(this::of).toArray();
  }

  /** How many words have a number: each is less than this. */
  int size() {
    return next.get();
  }
}
