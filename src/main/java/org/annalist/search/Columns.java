package org.annalist.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimKeys;
import org.jspecify.annotations.Nullable;

/**
 * What the claims have that were compared with questions, by word and by entity and not by claim: a
 * question of a dozen words reads a dozen columns from end to end, where some hundred claims have
 * some hundred words each, all over the memory. Safe for several threads.
 */
final class Columns {
  /** Questions are told by bits; those after so many are not compared. */
  static final int MOST_ASKS = ClaimKeys.MOST_ASKS;

  /** Of an entity that a claim is about: it is the subject, or another. */
  static final long SUBJECT = 1;

  private final Map<String, Column> terms = new ConcurrentHashMap<>();
  private final Map<String, Column> words = new ConcurrentHashMap<>();
  private final Map<String, Column> names = new ConcurrentHashMap<>();
  private final Map<String, Column> topics = new ConcurrentHashMap<>();
  private int rows;

  /** What is noted of claims; null for all that they have. */
  private final @Nullable Wanted wanted;

  /** Makes columns of all that claims have. */
  Columns() {
    this(null);
  }

  /** Makes columns of what a question looks for; null for all that claims have. */
  Columns(@Nullable Wanted wanted) {
    this.wanted = wanted;
  }

  /** How many rows there are. */
  synchronized int size() {
    return rows;
  }

  /**
   * Adds a claim.
   *
   * @param topic what it is about
   * @param keys its terms, words and names
   * @return its row
   * @throws IllegalStateException when there are {@link Column#MOST_ROWS} rows already
   */
  synchronized int add(Claim.Topic topic, ClaimKeys keys) {
    if (rows == Column.MOST_ROWS) {
      throw new IllegalStateException("no more than " + rows + " rows");
    }
    int row = rows++;
    add(terms, keys.terms(), row, wanted == null ? null : wanted.terms());
    add(words, keys.words(), row, wanted == null ? null : wanted.words());
    Set<String> entities = wanted == null ? null : wanted.entities();
    for (ClaimKeys.Name name : keys.names()) {
      for (String id : name.ids()) {
        add(names, id, row, name.asks(), entities);
      }
    }
    for (String other : topic.others()) {
      add(topics, other, row, 0, entities);
    }
    add(topics, topic.subject(), row, SUBJECT, entities);
    return row;
  }

  private static void add(
      Map<String, Column> columns,
      List<ClaimKeys.Key> keys,
      int row,
      @Nullable Set<String> wanted) {
    for (ClaimKeys.Key key : keys) {
      add(columns, key.key(), row, key.asks(), wanted);
    }
  }

  private static void add(
      Map<String, Column> columns, String key, int row, long asks, @Nullable Set<String> wanted) {
    if (wanted == null || wanted.contains(key)) {
      Column known = columns.get(key);
      Column column = known != null ? known : columns.computeIfAbsent(key, k -> new Column());
      column.add(row, asks);
    }
  }

  /** The claims that have a term, in their own words or their entities' names, or in questions. */
  Column ofTerm(String term) {
    return terms.getOrDefault(term, Column.EMPTY);
  }

  /** The claims that have a word in their text or their questions. */
  Column ofWord(String stem) {
    return words.getOrDefault(stem, Column.EMPTY);
  }

  /** The claims with questions that have a name that may mean an entity. */
  Column ofName(String entity) {
    return names.getOrDefault(entity, Column.EMPTY);
  }

  /** The claims that are about an entity, {@link #SUBJECT} where it is their subject. */
  Column ofTopic(String entity) {
    return topics.getOrDefault(entity, Column.EMPTY);
  }
}
