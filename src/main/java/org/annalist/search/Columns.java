package org.annalist.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;

/**
 * What the claims have that were compared with questions, by word and by entity and not by claim: a
 * question of a dozen words reads a dozen columns from end to end, where some hundred claims have
 * some hundred words each, all over the memory. Safe for several threads.
 */
final class Columns {
  /** Questions are told by bits; those after so many are not compared. */
  static final int MOST_ASKS = Long.SIZE;

  /** Of an entity that a claim is about: it is the subject, or another. */
  static final long SUBJECT = 1;

  private final Map<String, Column> terms = new ConcurrentHashMap<>();
  private final Map<String, Column> words = new ConcurrentHashMap<>();
  private final Map<String, Column> names = new ConcurrentHashMap<>();
  private final Map<String, Column> topics = new ConcurrentHashMap<>();
  private int rows;

  /** How many rows there are. */
  synchronized int size() {
    return rows;
  }

  /**
   * Adds a candidate.
   *
   * @param asks the questions that it is known to answer, {@link #MOST_ASKS} at most
   * @param textWords the stems of the words of its text
   * @return its row
   * @throws IllegalStateException when there are {@link Column#MOST_ROWS} rows already
   */
  synchronized int add(Candidate candidate, List<Ask> asks, List<String> textWords) {
    if (rows == Column.MOST_ROWS) {
      throw new IllegalStateException("no more than " + rows + " rows");
    }
    int row = rows++;
    add(terms, candidate.terms(), row, 0);
    add(words, textWords, row, 0);
    for (int i = 0; i < asks.size(); i++) {
      long bit = 1L << i;
      add(terms, asks.get(i).terms(), row, bit);
      add(words, asks.get(i).words(), row, bit);
      asks.get(i).names().forEach(ids -> add(names, ids, row, bit));
    }
    Claim.Topic topic = candidate.claim().topic();
    add(topics, topic.others(), row, 0);
    add(topics, List.of(topic.subject()), row, SUBJECT);
    return row;
  }

  private static void add(
      Map<String, Column> columns, Collection<String> keys, int row, long asks) {
    for (String key : keys) {
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
