package org.annalist.knowledge.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.ClaimKeys;
import org.annalist.knowledge.ClaimWords;

/**
 * What a claim can be compared by, in bytes: each of its words and terms once, in the order of the
 * alphabet, then the places among them of the claim's terms, of its text's words, and of the terms,
 * words and names of each of its questions.
 */
final class WordBytes {
  private WordBytes() {}

  /** Writes all but the questions as written. */
  static void write(ClaimWords words, ByteWriter to) {
    Map<String, Integer> places = places(words);
    Map<Set<String>, Integer> names = new LinkedHashMap<>();
    words.asks().stream()
        .flatMap(ask -> ask.names().stream())
        .forEach(ids -> names.putIfAbsent(ids, names.size()));
    to.list(places.keySet(), to::text);
    writePlaces(words.terms(), places, to);
    writePlaces(words.textWords(), places, to);
    to.list(names.keySet(), ids -> to.list(new TreeSet<>(ids), to::text));
    to.list(
        words.asks(),
        ask -> {
          writePlaces(ask.terms(), places, to);
          // The only ones that stand in an order.
          to.list(ask.words(), word -> to.number(places.getOrDefault(word, 0)));
          to.list(ask.names(), ids -> to.number(names.getOrDefault(ids, 0)));
        });
  }

  private static Map<String, Integer> places(ClaimWords words) {
    Set<String> all = new TreeSet<>(words.terms());
    all.addAll(words.textWords());
    for (Ask ask : words.asks()) {
      all.addAll(ask.terms());
      all.addAll(ask.words());
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    all.forEach(word -> places.put(word, places.size()));
    return places;
  }

  private static void writePlaces(
      Collection<String> some, Map<String, Integer> places, ByteWriter to) {
    to.list(
        some.stream().map(word -> places.getOrDefault(word, 0)).sorted().toList(),
        (Integer place) -> to.number(place));
  }

  /**
   * Reads it by word.
   *
   * @param asks the questions as written
   */
  static ClaimKeys keys(ByteReader from, List<String> asks) {
    String[] words = from.texts().toArray(String[]::new);
    Marked ofTerms = new Marked(words);
    Marked ofWords = new Marked(words);
    ofTerms.mark(from.counts(), 0);
    ofWords.mark(from.counts(), 0);
    List<Set<String>> names = names(from);
    long[] ofNames = new long[names.size()];
    int size = Math.min(ClaimKeys.MOST_ASKS, from.count());
    List<ClaimKeys.Known> known = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      long bit = 1L << i;
      ofTerms.mark(from.counts(), bit);
      int[] ofAsk = from.counts();
      ofWords.mark(ofAsk, bit);
      for (int name : from.counts()) {
        ofNames[name] |= bit;
      }
      known.add(new ClaimKeys.Known(asks.get(i), ofAsk.length));
    }
    List<ClaimKeys.Name> named = new ArrayList<>(ofNames.length);
    for (int i = 0; i < ofNames.length; i++) {
      named.add(new ClaimKeys.Name(names.get(i), ofNames[i]));
    }
    return new ClaimKeys(ofTerms.keys(), ofWords.keys(), named, known);
  }

  private static List<Set<String>> names(ByteReader from) {
    int size = from.count();
    List<Set<String>> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      names.add(Set.copyOf(from.texts()));
    }
    return names;
  }

  /** Words that are marked with the questions that have them. */
  private static final class Marked {
    private final String[] words;
    private final boolean[] isMarked;
    private final long[] asks;

    Marked(String[] words) {
      this.words = words;
      this.isMarked = new boolean[words.length];
      this.asks = new long[words.length];
    }

    void mark(int[] places, long bit) {
      for (int place : places) {
        isMarked[place] = true;
        asks[place] |= bit;
      }
    }

    List<ClaimKeys.Key> keys() {
      List<ClaimKeys.Key> keys = new ArrayList<>(words.length);
      for (int i = 0; i < words.length; i++) {
        if (isMarked[i]) {
          keys.add(new ClaimKeys.Key(words[i], asks[i]));
        }
      }
      return keys;
    }
  }

  /**
   * Reads it as it was written.
   *
   * @param asks the questions as written
   * @param pool gives one object for all equal strings
   */
  static ClaimWords words(ByteReader from, List<String> asks, UnaryOperator<String> pool) {
    List<String> words = from.texts();
    words.replaceAll(pool);
    List<String> terms = some(words, from.counts());
    List<String> textWords = some(words, from.counts());
    List<Set<String>> names = names(from);
    int size = from.count();
    List<Ask> read = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      read.add(
          new Ask(
              asks.get(i),
              Set.copyOf(some(words, from.counts())),
              some(words, from.counts()),
              some(names, from.counts())));
    }
    return new ClaimWords(read, Set.copyOf(terms), Set.copyOf(textWords));
  }

  private static <T> List<T> some(List<T> all, int[] places) {
    List<T> some = new ArrayList<>(places.length);
    for (int place : places) {
      some.add(all.get(place));
    }
    return some;
  }
}
