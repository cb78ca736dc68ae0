package org.annalist.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a claim can be compared by, turned about: each term, word and name once, with the known
 * questions that have it. Questions are told by bits, the first by the lowest; those after {@link
 * #MOST_ASKS} do not count.
 *
 * @param terms the terms of the claim itself and of its questions, in the order of the alphabet
 * @param words the words of its text and of its questions, in the same order
 * @param names the names of its entities in its questions
 * @param asks the questions
 */
public record ClaimKeys(List<Key> terms, List<Key> words, List<Name> names, List<Known> asks) {
  /** So many questions can be told by bits. */
  public static final int MOST_ASKS = Long.SIZE;

  /**
   * A term or a word.
   *
   * @param key the term, or the stem of the word
   * @param asks the questions that have it; none where only the claim itself does
   */
  public record Key(String key, long asks) {}

  /**
   * A name of one of the claim's entities.
   *
   * @param ids the entities that it may mean
   * @param asks the questions that have it
   */
  public record Name(Set<String> ids, long asks) {}

  /**
   * A question.
   *
   * @param text the question as written
   * @param length how many different words it has
   */
  public record Known(String text, int length) {}

  /**
   * Turns about what a claim can be compared by.
   *
   * @param words its terms and questions
   * @return the same by term, word and name
   */
  public static ClaimKeys of(ClaimWords words) {
    List<Ask> asks = words.asks().subList(0, Math.min(MOST_ASKS, words.asks().size()));
    Map<String, Long> terms = new TreeMap<>();
    Map<String, Long> stems = new TreeMap<>();
    Map<Set<String>, Long> names = new HashMap<>();
    add(terms, words.terms(), 0);
    add(stems, words.textWords(), 0);
    for (int i = 0; i < asks.size(); i++) {
      long bit = 1L << i;
      add(terms, asks.get(i).terms(), bit);
      add(stems, asks.get(i).words(), bit);
      add(names, asks.get(i).names(), bit);
    }
    return new ClaimKeys(
        keys(terms),
        keys(stems),
        names.entrySet().stream().map(name -> new Name(name.getKey(), name.getValue())).toList(),
        asks.stream().map(ask -> new Known(ask.text(), ask.words().size())).toList());
  }

  private static <T> void add(Map<T, Long> to, Collection<T> keys, long asks) {
    keys.forEach(key -> to.merge(key, asks, (a, b) -> a | b));
  }

  private static List<Key> keys(Map<String, Long> from) {
    List<Key> keys = new ArrayList<>(from.size());
    from.forEach((key, asks) -> keys.add(new Key(key, asks)));
    return keys;
  }
}
